package org.kantoku.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text folded for searching and sorting: width and case (NFKC), hiragana as katakana, company marks written out, and old
 * forms of kanji as today's. No collation equates 髙 with 高, so the fold is stored beside the name and applied to what
 * people type.
 */
public final class FoldedText {

    /** Length of the search column of contractors. */
    public static final int CONTRACTOR_LENGTH = 1600;
    /** Length of the search column of contracts. */
    public static final int CONTRACT_LENGTH = 1200;
    /** Length of the sort column. */
    public static final int SORT_LENGTH = 500;

    private static final Map<String, String> COMPANY_MARKS = Map.of("(株)", "株式会社", "(有)", "有限会社", "(合)", "合同会社",
        "(資)", "合資会社", "(名)", "合名会社", "(一社)", "一般社団法人", "(一財)", "一般財団法人", "(公財)", "公益財団法人");
    private static final String OLD_FORMS = "髙﨑嵜濵濱邊邉齋齊斎澤廣國櫻瀨德惠眞嶋嶌槗渕條榮壽龍圓";
    private static final String NEW_FORMS = "高崎崎浜浜辺辺斉斉斉沢広国桜瀬徳恵真島島橋淵条栄寿竜円";

    private FoldedText() {
    }

    /** Folds a text for searching; at most {@code limit} characters. */
    public static String of(String text, int limit) {
        if (text == null) {
            return "";
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (Map.Entry<String, String> mark : COMPANY_MARKS.entrySet()) {
            folded = folded.replace(mark.getKey(), mark.getValue());
        }
        folded = folded.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> out.appendCodePoint(fold(c)));
        return out.length() > limit ? out.substring(0, limit) : out.toString();
    }

    private static int fold(int c) {
        if (c >= 'ぁ' && c <= 'ゖ') {
            return c + ('ァ' - 'ぁ');
        }
        int old = OLD_FORMS.indexOf(c);
        return old >= 0 ? NEW_FORMS.charAt(old) : c;
    }
}
