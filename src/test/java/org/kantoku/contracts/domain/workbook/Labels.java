package org.kantoku.contracts.domain.workbook;

import java.util.Locale;
import java.util.function.Function;

import org.kantoku.shared.web.Texts;

/** The labels that the portal uses. */
final class Labels {

    static final Function<Enum<?>, String> JAPANESE = constant -> {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Texts.in(Locale.JAPANESE).containsKey(key) ? Texts.in(Locale.JAPANESE).format(key) : constant.name();
    };

    private Labels() {
    }
}
