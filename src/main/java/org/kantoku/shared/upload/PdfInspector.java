package org.kantoku.shared.upload;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF as a reader would. Refused: a password or restrictions, no catalogue or no page, files inside, scripts and
 * programs started on opening, and packed structure that expands without end ({@link PdfStreams}).
 */
final class PdfInspector implements Inspector {

    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        PdfStreams.check(file, budget);
        try (PDDocument document = Loader.loadPDF(new TimedFile(file, budget), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new RefusedUpload(Refusal.ENCRYPTED);
            }
            COSDictionary root = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
            if (root == null || root.getCOSDictionary(COSName.PAGES) == null || document.getNumberOfPages() < 1) {
                throw new RefusedUpload(Refusal.CORRUPT);
            }
            document.getPage(0);
            checkCatalogue(root);
        } catch (InvalidPasswordException e) {
            throw new RefusedUpload(Refusal.ENCRYPTED);
        }
        HiddenZip.refuse(file);
        return FileKind.PDF;
    }

    private static void checkCatalogue(COSDictionary root) throws RefusedUpload {
        COSDictionary names = root.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            throw new RefusedUpload(Refusal.EMBEDDED_FILES);
        }
        if (names != null && names.containsKey(JAVASCRIPT) || runs(root.getDictionaryObject(COSName.OPEN_ACTION))
                || root.getCOSDictionary(COSName.AA) != null) {
            throw new RefusedUpload(Refusal.ACTIVE_CONTENT);
        }
    }

    private static boolean runs(COSBase action) {
        if (!(action instanceof COSDictionary dictionary)) {
            return false;
        }
        String type = dictionary.getNameAsString(COSName.S);
        return "JavaScript".equals(type) || "Launch".equals(type) || "URI".equals(type) || "SubmitForm".equals(type);
    }

    /** Every read of the parser passes here, so that a file which leads it in circles ends in time. */
    private static final class TimedFile extends RandomAccessReadBufferedFile {

        private final Budget budget;

        TimedFile(Path file, Budget budget) throws IOException {
            super(file);
            this.budget = budget;
        }

        @Override
        public void seek(long position) throws IOException {
            if (budget != null) { // the superclass seeks while it is being constructed
                budget.checkTime();
            }
            super.seek(position);
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            budget.checkTime();
            return super.read(b, offset, length);
        }
    }
}
