package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the product changes or deletes a row of the log, and no other room writes to it. */
class OnlyAddedTests {

    private static final Pattern CHANGES = Pattern.compile(
            "(?i)(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into|drop\\s+table|alter\\s+table)\\s+audit_(entry|check)\\b");

    @Test
    void hasNoStatementThatChangesARowOfTheLog() throws IOException {
        assertThat(files("src/main/java", "src/main/resources/db"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(CHANGES));
    }

    @Test
    void isWrittenToByItsRoomAlone() throws IOException {
        assertThat(files("src/main/java").filter(file -> !file.toString().contains("org/gatepost/audit/")))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("audit_"));
    }

    private static Stream<Path> files(String... roots) {
        return Stream.of(roots).flatMap(root -> {
            try (var all = Files.walk(Path.of(root))) {
                return all.filter(Files::isRegularFile).toList().stream();
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }
}
