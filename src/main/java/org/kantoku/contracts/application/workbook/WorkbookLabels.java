package org.kantoku.contracts.application.workbook;

import java.util.function.Function;

/** Names of constants, as workbooks have them whatever the language of the page. */
@FunctionalInterface
public interface WorkbookLabels extends Function<Enum<?>, String> {
}
