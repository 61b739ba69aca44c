package org.kantoku.shared.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Names of firms with the places where a line may break: after the legal form, after a middle dot, and where the script
 * changes. Names are otherwise kept together, because a browser breaks Japanese anywhere.
 */
@Named
@ApplicationScoped
public class Breaks {

    private static final Pattern PLACES = Pattern.compile("(?<=株式会社|有限会社|合同会社|・)(?=.)"
        + "|(?<=[\\p{IsHiragana}])(?=[\\p{IsKatakana}\\p{IsHan}])|(?<=[\\p{IsKatakana}ー])(?=[\\p{IsHiragana}\\p{IsHan}])"
        + "|(?<=[\\p{IsHan}])(?=[\\p{IsKatakana}])");

    /** The name as HTML: escaped first, then given {@code <wbr>}. */
    public String html(String name) {
        if (name == null) {
            return "";
        }
        return String.join("<wbr/>", PLACES.splitAsStream(name).map(Breaks::escape).toList());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
