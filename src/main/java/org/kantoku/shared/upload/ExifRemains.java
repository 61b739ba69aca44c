package org.kantoku.shared.upload;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What stays of a picture's Exif block: which way up it is, and when it was taken by the camera's clock. Nothing else is copied. */
final class ExifRemains {

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int MOST_ENTRIES = 512;
    private static final String TIME = "\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}";
    /** Bytes of a time with its end: 2026:11:28 10:00:00 and a zero. */
    private static final int TIME_LENGTH = 20;

    private final ByteBuffer tiff;
    private int orientation;
    private String taken;

    private ExifRemains(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    /**
     * @param tiff the block from its byte order mark on
     * @return a new block, or {@code null} when nothing worth keeping could be read
     */
    static byte[] of(byte[] tiff) {
        ExifRemains remains = new ExifRemains(ByteBuffer.wrap(tiff));
        try {
            remains.read();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            // What was read up to here is kept; the rest of a damaged block says nothing.
        }
        return remains.orientation == 0 && remains.taken == null ? null : remains.write();
    }

    private void read() {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int further = directory(tiff.getInt(4));
        if (further > 0) {
            directory(further);
        }
    }

    /** Reads one directory; the place of the Exif directory when it names one, else 0. */
    private int directory(int at) {
        int entries = Math.min(tiff.getShort(at) & 0xFFFF, MOST_ENTRIES);
        int further = 0;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * 12;
            int tag = tiff.getShort(entry) & 0xFFFF;
            if (tag == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
                int value = tiff.getShort(entry + 8);
                orientation = value >= 1 && value <= 8 ? value : 0;
            } else if (tag == EXIF_DIRECTORY) {
                further = tiff.getInt(entry + 8);
            } else if (tag == TAKEN && tiff.getInt(entry + 4) == TIME_LENGTH) {
                taken = time(tiff.getInt(entry + 8));
            }
        }
        return further;
    }

    private String time(int at) {
        byte[] text = new byte[TIME_LENGTH - 1];
        tiff.get(at, text);
        String time = new String(text, StandardCharsets.US_ASCII);
        return time.matches(TIME) ? time : null;
    }

    private byte[] write() {
        int own = orientation == 0 ? 0 : 1;
        int entries = own + (taken == null ? 0 : 1);
        int second = 8 + 2 + entries * 12 + 4;
        ByteBuffer block = ByteBuffer.allocate(taken == null ? second : second + 2 + 12 + 4 + TIME_LENGTH);
        block.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) entries);
        if (own > 0) {
            block.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putShort((short) orientation).putShort((short) 0);
        }
        if (taken != null) {
            block.putShort((short) EXIF_DIRECTORY).putShort((short) LONG).putInt(1).putInt(second).putInt(0);
            block.putShort((short) 1).putShort((short) TAKEN).putShort((short) ASCII).putInt(TIME_LENGTH).putInt(second + 2 + 12 + 4).putInt(0);
            block.put(taken.getBytes(StandardCharsets.US_ASCII));
        }
        return block.array();
    }
}
