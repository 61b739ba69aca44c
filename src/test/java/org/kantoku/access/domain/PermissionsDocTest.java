package org.kantoku.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** {@code docs/permissions.md} says what the code does: its table is compared line by line. */
class PermissionsDocTest {

    @Test
    void theMatrixIsTheCodes() throws IOException {
        assertThat(Files.readString(Path.of("docs/permissions.md"))).contains(table());
    }

    private static String table() {
        Role[] roles = Role.values();
        String head = "| permission | " + Arrays.stream(roles).map(Role::name).collect(Collectors.joining(" | ")) + " |\n";
        String rule = "|---" + "|:-:".repeat(roles.length) + "|\n";
        return head + rule + Arrays.stream(Permission.values()).map(permission -> "| " + permission + " | "
            + Arrays.stream(roles).map(role -> permission.roles().contains(role) ? "○" : "–").collect(Collectors.joining(" | "))
            + " |\n").collect(Collectors.joining());
    }
}
