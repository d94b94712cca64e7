package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.library.Manuscript;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

/** What the rules say of what is taught in {@code content/}. */
class ShippedFindingsTests {

    /** How many findings of a rule there are; of a rule that is not named here, none. A number may only fall, and is lowered here when it does. */
    private static final Map<String, Integer> KNOWN = Map.of("parallel-options", 1, "refuted-elsewhere", 17);

    private final Material material = new Material(
            Manuscript.read(AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE),
            ShippedLedger.read());

    @Test
    void hasNoMoreFindingsThanAreKnown() {
        for (ContentRule rule : ContentRule.ALL) {
            assertThat(Findings.of(rule, material))
                    .as("findings of %s, which are to be mended", rule.name())
                    .hasSizeLessThanOrEqualTo(KNOWN.getOrDefault(rule.name(), 0));
        }
    }

    @Test
    void knowsFindingsOfRulesThatThereAreAndNoErrors() {
        Map<String, Severity> rules = new TreeMap<>();
        ContentRule.ALL.forEach(rule -> rules.put(rule.name(), rule.severity()));
        assertThat(KNOWN.keySet()).allSatisfy(rule -> assertThat(rules).containsEntry(rule, Severity.WARNING));
        assertThat(rules).hasSameSizeAs(ContentRule.ALL);
    }

    @Test
    void countsEveryRuleOfTheProgram() {
        assertThat(ContentRule.ALL).hasSize(ContentRule.class.getPermittedSubclasses().length);
    }
}
