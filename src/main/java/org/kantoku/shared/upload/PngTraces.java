package org.kantoku.shared.upload;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG without the chunks of texts, times and Exif; those that say how the picture is to be drawn stay. */
final class PngTraces {

    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
        "pHYs", "bKGD", "hIST", "acTL", "fcTL", "fdAT");

    private final DataInputStream in;
    private final DataOutputStream out;

    PngTraces(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** The file was walked through before: lengths and check sums are right. */
    void copy() throws IOException {
        out.writeLong(in.readLong());
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            byte[] content = in.readNBytes(length);
            in.readInt();
            type = new String(name, StandardCharsets.US_ASCII);
            byte[] kept = type.equals("eXIf") ? ExifRemains.of(content) : KEPT.contains(type) ? content : null;
            if (kept != null) {
                write(name, kept);
            }
        }
    }

    private void write(byte[] name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
