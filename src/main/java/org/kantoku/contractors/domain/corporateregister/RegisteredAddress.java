package org.kantoku.contractors.domain.corporateregister;

import java.text.Normalizer;

import org.kantoku.shared.FoldedText;

/** Whether two writings mean the same name or address: 銀座７丁目１０番１６号 is 銀座7-10-16, ＭＣＡ is MCA. */
final class RegisteredAddress {

    private static final int LENGTH = 1000;
    private static final String KANJI = "〇一二三四五六七八九";

    private RegisteredAddress() {
    }

    static boolean sameName(String a, String b) {
        return name(a).equals(name(b));
    }

    static boolean same(String a, String b) {
        return address(a).equals(address(b));
    }

    private static String name(String text) {
        return FoldedText.of(text, LENGTH).replaceAll("[\\s・.,‐‑–—―−-]", "");
    }

    private static String address(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).replaceAll("\\s+", "")
                .replaceAll("(?<=[0-9〇一二三四五六七八九十])[‐‑–—―−ー－](?=[0-9])", "-");
        plain = numerals(plain).replaceAll("(?<=[0-9])(丁目|番地の?|番|号|の)(?=[0-9])", "-").replaceAll("(?<=[0-9])(丁目|番地|番|号)", "");
        return FoldedText.of(plain, LENGTH).replace("大字", "");
    }

    /** 三丁目 as 3丁目, 十二番 as 12番; kanji elsewhere are part of a name. */
    private static String numerals(String text) {
        StringBuilder out = new StringBuilder();
        var matcher = java.util.regex.Pattern.compile("([一二三四五六七八九]?十?[一二三四五六七八九]?)(?=丁目|番|号)").matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(out, matcher.group(1).isEmpty() ? "" : String.valueOf(value(matcher.group(1))));
        }
        return matcher.appendTail(out).toString();
    }

    private static int value(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return kanji.chars().reduce(0, (sum, c) -> sum * 10 + KANJI.indexOf(c));
        }
        int tens = ten == 0 ? 1 : KANJI.indexOf(kanji.charAt(0));
        int ones = ten == kanji.length() - 1 ? 0 : KANJI.indexOf(kanji.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
