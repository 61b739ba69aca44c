package org.kantoku.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of papers, Noto Sans JP in two weights. They come with the portal, so that a paper looks the same on every machine; what
 * a paper uses of them is put into its file. They were prepared so that every character has a glyph of its own: otherwise what is
 * copied out of a paper would be the radical ⽣ where 生 was written (docs/howto/papers.md).
 */
final class PaperFonts {

    static final String FAMILY = "Noto Sans JP";

    private static final String REGULAR = "NotoSansJP-Regular.ttf";
    private static final String BOLD = "NotoSansJP-Bold.ttf";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PaperFonts() {
    }

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> open(REGULAR), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> open(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return PaperFonts.class.getResourceAsStream(file);
    }

    /** Whether the fonts can show a character. */
    static boolean show(int codePoint) {
        return Glyphs.OF_REGULAR.getGlyphId(codePoint) != 0;
    }

    /** Read once, when the first paper is written. */
    private static final class Glyphs {

        static final CmapLookup OF_REGULAR = read();

        private static CmapLookup read() {
            try (InputStream file = open(REGULAR); RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(file);
                    TrueTypeFont font = new TTFParser().parse(bytes)) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
