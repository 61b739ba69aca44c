package org.kantoku.shared.upload;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks the segments of a JPEG up to the picture and on to its end mark. Nothing is decoded. */
final class JpegInspector implements Inspector {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            boolean framed = false;
            int marker = marker(in);
            while (marker != SOS) {
                budget.checkTime();
                framed |= segment(in, marker);
                marker = marker(in);
            }
            if (!framed) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            toEnd(in, budget);
        }
        HiddenZip.refuse(file);
        return FileKind.JPEG;
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        if (marker == EOI || marker == 0) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        return marker;
    }

    /** Reads over one segment; true when it is a frame header, whose size in pixels is checked. */
    private static boolean segment(DataInputStream in, int marker) throws IOException {
        int rest = in.readUnsignedShort() - 2;
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (rest < 0 || frame && rest < 5) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        if (frame) {
            in.readUnsignedByte();
            long pixels = (long) in.readUnsignedShort() * in.readUnsignedShort();
            if (pixels > PngInspector.MAX_PIXELS) {
                throw new RefusedUpload(Refusal.BOMB);
            }
            rest -= 5;
        }
        in.skipNBytes(rest);
        return frame;
    }

    /** Cameras append thumbnails and films after the end mark; that the mark is there at all is what tells a whole picture. */
    private static void toEnd(DataInputStream in, Budget budget) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        boolean afterFf = false;
        int n;
        while ((n = in.read(buffer)) >= 0) {
            budget.checkTime();
            for (int i = 0; i < n; i++) {
                int b = buffer[i] & 0xFF;
                if (afterFf && b == EOI) {
                    return;
                }
                afterFf = b == 0xFF;
            }
        }
        throw new EOFException();
    }
}
