package org.kantoku.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.ibm.icu.text.Normalizer2;

/**
 * Text folded for searching and sorting: width, case and invisible marks (NFKC_Casefold, variation selectors included),
 * company marks written out, hiragana as katakana, small kana as large ones, everything that looks like a dash or a long
 * vowel as one sign, old forms of kanji as today's, and no spaces. No collation equates 髙 with 高, so the fold is stored
 * beside the name and applied to what people type. Raising what is folded needs the stored columns folded anew
 * ({@link V102__Names_folded_anew}).
 */
public final class FoldedText {

    /** Length of the search column of contractors. */
    public static final int CONTRACTOR_LENGTH = 3200;
    /** Length of the search column of contracts. */
    public static final int CONTRACT_LENGTH = 1200;
    /** Length of the sort column. */
    public static final int SORT_LENGTH = 500;

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    /** After normalisation; no mark is part of another, so their order does not matter. */
    private static final Map<String, String> COMPANY_MARKS = Map.ofEntries(Map.entry("(株)", "株式会社"), Map.entry("(有)", "有限会社"),
        Map.entry("(合)", "合同会社"), Map.entry("(同)", "合同会社"), Map.entry("(資)", "合資会社"), Map.entry("(名)", "合名会社"),
        Map.entry("(社)", "社団法人"), Map.entry("(財)", "財団法人"), Map.entry("(一社)", "一般社団法人"), Map.entry("(一財)", "一般財団法人"),
        Map.entry("(公社)", "公益社団法人"), Map.entry("(公財)", "公益財団法人"), Map.entry("(福)", "社会福祉法人"), Map.entry("(医)", "医療法人"),
        Map.entry("(学)", "学校法人"), Map.entry("(特非)", "特定非営利活動法人"), Map.entry("(協)", "協同組合"));
    private static final String DASHES = "-‐‑‒–—―−─━ｰ";
    private static final int DASH = 'ー';
    private static final String OLD_FORMS = "髙﨑嵜碕濵濱邊邉齋齊斎澤廣國櫻瀨德惠眞嶋嶌槗𣘺渕淵條榮壽龍圓栁專𠮷𠀋冨舘峯嶽曾檜籠薗穐萬實戶黑淸靜龜藏關會學稻黃增橫鹽鷗瀧澁豐傳"
        + "鐵驛應當來禮彥顏桒圡𡈽埜濤團縣總莊藥假聲獨醫區臺禎";
    private static final String NEW_FORMS = "高崎崎崎浜浜辺辺斉斉斉沢広国桜瀬徳恵真島島橋橋淵淵条栄寿竜円柳専吉丈富館峰岳曽桧篭園秋万実戸黒清静亀蔵関会学稲黄増横塩鴎滝渋豊伝"
        + "鉄駅応当来礼彦顔桑土土野涛団県総荘薬仮声独医区台禎";
    private static final String SMALL_KANA = "ァィゥェォッャュョヮヵヶ〜";
    private static final String LARGE_KANA = "アイウエオツヤユヨワカケ~";
    private static final Map<Integer, Integer> FORMS = forms();

    private FoldedText() {
    }

    private static Map<Integer, Integer> forms() {
        Map<Integer, Integer> forms = new HashMap<>();
        pair(forms, OLD_FORMS, NEW_FORMS);
        pair(forms, SMALL_KANA, LARGE_KANA);
        DASHES.codePoints().forEach(dash -> forms.put(dash, DASH));
        return Map.copyOf(forms);
    }

    private static void pair(Map<Integer, Integer> forms, String from, String to) {
        int[] old = from.codePoints().toArray();
        int[] today = to.codePoints().toArray();
        if (old.length != today.length) {
            throw new IllegalStateException(old.length + " forms, " + today.length + " replacements");
        }
        for (int i = 0; i < old.length; i++) {
            forms.put(old[i], today[i]);
        }
    }

    /** Folds a text for searching; at most {@code limit} characters. */
    public static String of(String text, int limit) {
        if (text == null) {
            return "";
        }
        String folded = FOLD.normalize(text).replaceAll("[\\s\\p{Z}]+", "");
        for (Map.Entry<String, String> mark : COMPANY_MARKS.entrySet()) {
            folded = folded.replace(mark.getKey(), mark.getValue());
        }
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> out.appendCodePoint(fold(c)));
        return cut(out.toString(), limit);
    }

    /** Folds several names of one record, each of which can be found by itself; {@code null} is none. */
    public static String of(int limit, String... names) {
        List<String> folded = Arrays.stream(names).filter(Objects::nonNull).map(name -> of(name, limit)).toList();
        return cut(folded.stream().collect(Collectors.joining(" ")), limit);
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    private static int fold(int c) {
        boolean hiragana = c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
        int katakana = hiragana ? c + ('ァ' - 'ぁ') : c;
        return FORMS.getOrDefault(katakana, katakana);
    }
}
