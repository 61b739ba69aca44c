package org.kantoku.contracts.web.workbook;

import java.util.Locale;

import org.kantoku.contracts.application.workbook.WorkbookLabels;
import org.kantoku.shared.web.Texts;

/** The Japanese names of constants; one that has none is called by its own name. */
final class JapaneseLabels {

    static final WorkbookLabels LABELS = constant -> {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        Texts texts = Texts.in(Locale.JAPANESE);
        return texts.containsKey(key) ? texts.format(key) : constant.name();
    };

    private JapaneseLabels() {
    }
}
