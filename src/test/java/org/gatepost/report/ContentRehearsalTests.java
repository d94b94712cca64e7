package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.gatepost.MovableClock;
import org.gatepost.clearance.RuleRehearsal;
import org.gatepost.exam.NextKeys;
import org.gatepost.library.NextContent;
import org.gatepost.library.NextContents;
import org.gatepost.people.Staff;
import org.junit.jupiter.api.Test;

class ContentRehearsalTests {

    private static final byte[] ARCHIVE = Zip.of(Map.of("content/items/one.yaml", "items: []"));

    private final NextContents contents = mock(NextContents.class);
    private final ContentRehearsal rehearsal = new ContentRehearsal(
            contents,
            mock(RuleRehearsal.class),
            mock(NextKeys.class),
            mock(Staff.class),
            event -> {},
            MovableClock.atNoon().companyTime());

    @Test
    void refusesASecondUploadAtOnceWhileOneIsRead() {
        when(contents.read(any(), any())).thenAnswer(reading -> {
            assertThatThrownBy(() -> rehearsal.read(ARCHIVE)).hasMessage("report.rehearse.refused.busy");
            return mock(NextContent.class);
        });
        assertThat(rehearsal.read(ARCHIVE).content()).isNotNull();
        assertThat(rehearsal.read(ARCHIVE).content())
                .as("then the place is free")
                .isNotNull();
    }
}
