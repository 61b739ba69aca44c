package org.kantoku.shared.upload;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Walks the chunks of a PNG: sizes, check sums, an end. Nothing is decoded, so a bomb of pixels has nothing to fill. */
final class PngInspector implements Inspector {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    /** Pixels beyond which a picture is no photograph of a paper any more. */
    static final long MAX_PIXELS = 150_000_000L;

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        CheckedInputStream sum = new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        try (DataInputStream in = new DataInputStream(sum)) {
            if (in.readLong() != SIGNATURE) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            int type = chunk(in, sum, budget);
            if (type != IHDR) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            while (type != IEND) {
                type = chunk(in, sum, budget);
            }
        }
        HiddenZip.refuse(file);
        return FileKind.PNG;
    }

    private int chunk(DataInputStream in, CheckedInputStream sum, Budget budget) throws IOException {
        budget.checkTime();
        int length = in.readInt();
        sum.getChecksum().reset();
        int type = in.readInt();
        if (length < 0 || type == IHDR && length != 13) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        int rest = length;
        if (type == IHDR) {
            long pixels = (in.readInt() & 0xFFFFFFFFL) * (in.readInt() & 0xFFFFFFFFL);
            if (pixels <= 0 || pixels > MAX_PIXELS) {
                throw new RefusedUpload(pixels == 0 ? Refusal.CORRUPT : Refusal.BOMB);
            }
            rest -= 8;
        }
        in.skipNBytes(rest);
        int computed = (int) sum.getChecksum().getValue();
        if (in.readInt() != computed) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        return type;
    }
}
