package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever follows a piece of work stands before it: the page is there, and so is the tab. */
class WorkPagesTest {

    private static final Path WEB = Path.of("src/main/webapp");
    private static final Pattern TAB = Pattern.compile("[?&]tab=(\\w+)");

    @ParameterizedTest
    @EnumSource(WorkKind.class)
    void thePageAndItsTabAreThere(WorkKind kind) {
        String path = kind.page().replaceAll("\\?.*", "");
        assertThat(WEB.resolve(path.substring(1) + ".xhtml")).exists();
        Matcher tab = TAB.matcher(kind.page());
        if (tab.find()) {
            assertThat(WEB.resolve("WEB-INF" + path.substring(0, path.lastIndexOf('/'))).resolve(tab.group(1) + ".xhtml")).exists();
        }
    }

    /** A contract has a dozen tabs: of its work only an approval, which is a button of the head, is not on one of them. */
    @ParameterizedTest
    @EnumSource(value = WorkKind.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVE_CONTRACT")
    void theWorkOfAContractNamesItsTab(WorkKind kind) {
        assertThat(kind.page()).isNotEqualTo("/contracts/detail");
    }
}
