package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gatepost.evidence.PackCheck.FileCheck;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.evidence.PackCheck.Verdict;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Staff;
import org.gatepost.report.ContentNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

class PackCheckTests {

    @TempDir
    private Path folder;

    @Test
    void doesNotCallAPackChangedThatCouldOnlyNotBeCompared() {
        assertThat(verdict(FileState.UNCHANGED, false)).isEqualTo(Verdict.NOT_COMPARED);
        assertThat(verdict(FileState.UNCHANGED, true)).isEqualTo(Verdict.GENUINE);
        assertThat(verdict(FileState.MISSING, false)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void isDoneOneAtATimeAndWhoeverIsSecondIsTold() {
        var trail = mock(AuditTrail.class);
        var checks = new EvidenceChecks(
                trail,
                mock(Records.class),
                mock(Staff.class),
                mock(StoredRows.class),
                mock(ContentNames.class),
                mock(ApplicationEventPublisher.class),
                mock(PlatformTransactionManager.class));
        Path zip = PackFile.sample().written(folder);
        doAnswer(meanwhile -> {
                    assertThatThrownBy(() -> checks.check(zip))
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refused -> assertThat(refused.key()).isEqualTo("evidence.refused.busy"));
                    return null;
                })
                .when(trail)
                .bringUpToDate();
        assertThat(checks.check(zip).verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(checks.check(zip).verdict()).as("the place is free again").isEqualTo(Verdict.NOT_OURS);
        assertThatThrownBy(() -> checks.check(PackFile.write(folder, new byte[1])))
                .hasMessageContaining("evidence.refused.broken");
        assertThat(checks.check(zip).verdict()).as("after a refusal as well").isEqualTo(Verdict.NOT_OURS);
    }

    private static Verdict verdict(FileState state, boolean compared) {
        var issue = new PackCheck.Issue(Instant.EPOCH, "Wu", "Lin", "G001", new LocalizedText("前台", "Front desk"));
        return new PackCheck(
                        "0", issue, true, "Lin", List.of(new FileCheck("decision.json", state)), compared, List.of())
                .verdict();
    }
}
