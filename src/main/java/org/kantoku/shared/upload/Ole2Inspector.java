package org.kantoku.shared.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks into an OLE2 container: an Excel 97–2003 workbook, or an OOXML file locked by a password, or something else.
 * Only the directory and the globals of the workbook are read.
 */
final class Ole2Inspector implements Inspector {

    private static final int BOF = 0x0809;
    private static final int EOF = 0x000A;
    private static final int FILEPASS = 0x002F;
    private static final int BOUNDSHEET = 0x0085;
    private static final int MACRO_SHEET = 1;
    private static final int VBA_MODULE = 6;

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedUpload(Refusal.ENCRYPTED);
            }
            String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : root.hasEntryCaseInsensitive("Book") ? "Book" : null;
            if (stream == null) {
                return null;
            }
            try (InputStream in = root.createDocumentInputStream(stream)) {
                globals(in, budget);
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("VBA")) {
                throw new RefusedUpload(Refusal.MACRO);
            }
            return FileKind.XLS;
        }
    }

    private static void globals(InputStream in, Budget budget) throws IOException {
        boolean begun = false;
        while (true) {
            budget.checkTime();
            int type = unsignedShort(in);
            int length = unsignedShort(in);
            byte[] body = in.readNBytes(length);
            if (body.length < length || !begun && type != BOF) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            begun = true;
            if (type == FILEPASS) {
                throw new RefusedUpload(Refusal.ENCRYPTED);
            }
            if (type == BOUNDSHEET && length > 5 && (body[5] == MACRO_SHEET || body[5] == VBA_MODULE)) {
                throw new RefusedUpload(Refusal.MACRO);
            }
            if (type == EOF) {
                return;
            }
        }
    }

    private static int unsignedShort(InputStream in) throws IOException {
        int low = in.read();
        int high = in.read();
        if (high < 0) {
            throw new EOFException();
        }
        return high << 8 | low;
    }
}
