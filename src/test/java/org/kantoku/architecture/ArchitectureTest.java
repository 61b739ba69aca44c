package org.kantoku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal keeps the rules; and each rule can fail, which its violator in {@code architecture.violators} shows. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.kantoku");
    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages("violators.kantoku");

    static Stream<String> rules() {
        return ArchitectureRules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePortalKeepsTheRule(String name) {
        ArchitectureRules.all().get(name).check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(String name) {
        ArchRule rule = ArchitectureRules.all().get(name).allowEmptyShould(true);
        assertThat(rule.evaluate(VIOLATORS).hasViolation()).as("a violator of " + name + " is noticed").isTrue();
    }

    @Test
    void classesWereFound() {
        assertThat(PORTAL.size()).isGreaterThan(100);
    }
}
