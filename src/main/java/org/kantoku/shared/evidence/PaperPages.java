package org.kantoku.shared.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of a PDF as pictures, so that a paper can be looked at without the browser opening the file itself. Few at a time, in
 * pictures of a bounded size, for the first pages only; whoever needs more saves the file.
 */
@ApplicationScoped
public class PaperPages {

    /** Pages that can be looked at. */
    public static final int MOST_PAGES = 30;
    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_WAIT = 20;
    /** Longer side of a picture, in pixels. */
    private static final float LONGER_SIDE = 1600;

    private final Semaphore drawing = new Semaphore(AT_ONCE);

    @Inject
    private EvidenceFiles files;

    /** @return how many pages can be looked at; 0 when the file cannot be read as a PDF */
    public int count(String sha256) {
        try (PDDocument paper = open(sha256)) {
            return Math.min(paper.getNumberOfPages(), MOST_PAGES);
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    /**
     * Draws a page.
     *
     * @param page from 1
     * @return a PNG
     * @throws IOException when there is no such page, it cannot be drawn, or too many are being drawn
     */
    public byte[] draw(String sha256, int page) throws IOException {
        if (!admitted()) {
            throw new IOException("too many pages are being drawn");
        }
        try (PDDocument paper = open(sha256)) {
            if (page < 1 || page > Math.min(paper.getNumberOfPages(), MOST_PAGES)) {
                throw new IOException("no page " + page);
            }
            PDFRenderer renderer = new PDFRenderer(paper);
            // A picture inside the page may be far larger than the page is drawn.
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImage(page - 1, scale(paper.getPage(page - 1)), ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("page cannot be drawn", broken);
        } finally {
            drawing.release();
        }
    }

    private boolean admitted() {
        try {
            return drawing.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PDDocument open(String sha256) throws IOException {
        return Loader.loadPDF(files.find(sha256).toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    /** Pixels for a point; a page that claims to be a field of a kilometre gets no larger a picture than any other. */
    private static float scale(PDPage page) {
        var box = page.getCropBox();
        return LONGER_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    }
}
