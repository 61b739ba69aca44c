package org.kantoku.shared.upload;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG from its start mark to its first end mark, without the segments in which cameras and programs write about the picture.
 * Kept are those that a decoder needs: JFIF, the colour profile, Adobe's colour transform, tables, frames and scans.
 */
final class JpegTraces {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean described;

    JpegTraces(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    void copy() throws IOException {
        if (in.readUnsignedShort() != (0xFF00 | SOI)) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        out.writeShort(0xFF00 | SOI);
        int marker = nextMarker();
        while (marker != EOI) {
            segment(marker, in.readNBytes(Math.max(0, in.readUnsignedShort() - 2)));
            marker = marker == SOS ? scan() : nextMarker();
        }
        // What follows the end mark, other pictures with traces of their own among it, is left behind.
        out.writeShort(0xFF00 | EOI);
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker, byte[] content) throws IOException {
        if (marker == APP1 && startsWith(content, EXIF) && !described) {
            described = true;
            byte[] kept = ExifRemains.of(Arrays.copyOfRange(content, EXIF.length, content.length));
            if (kept != null) {
                write(marker, concat(EXIF, kept));
            }
        } else if (marker != COMMENT && (marker < APP0 || marker > APP15) || isNeeded(marker, content)) {
            write(marker, content);
        }
    }

    private static boolean isNeeded(int marker, byte[] content) {
        return marker == APP0 && startsWith(content, JFIF) || marker == APP2 && startsWith(content, PROFILE)
            || marker == APP14 && startsWith(content, ADOBE);
    }

    private void write(int marker, byte[] content) throws IOException {
        out.writeShort(0xFF00 | marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    /** Copies the coded picture up to the next mark, which it returns: stuffed bytes and restart marks belong to it. */
    private int scan() throws IOException {
        while (true) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException();
            }
            if (b != 0xFF) {
                out.write(b);
                continue;
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                return marker;
            }
            out.writeShort(0xFF00 | marker);
        }
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
