package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gatepost.evidence.PackCheck.FileCheck;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.evidence.PackCheck.Verdict;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class PackCheckTests {

    @Test
    void doesNotCallAPackChangedThatCouldOnlyNotBeCompared() {
        assertThat(verdict(FileState.UNCHANGED, false)).isEqualTo(Verdict.NOT_COMPARED);
        assertThat(verdict(FileState.UNCHANGED, true)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(FileState.MISSING, false)).isEqualTo(Verdict.CHANGED);
    }

    private static Verdict verdict(FileState state, boolean compared) {
        var issue = new PackCheck.Issue(Instant.EPOCH, "Wu", "Lin", "G001", new LocalizedText("前台", "Front desk"));
        return new PackCheck("0", issue, true, List.of(new FileCheck("decision.json", state)), compared, List.of())
                .verdict();
    }
}
