package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptState;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptEntryTests {

    private static final Instant START = Instant.parse("2026-11-16T01:00:00Z");

    @ParameterizedTest(name = "{0} took {1} minutes")
    @CsvSource({
        "PT0.001S, 1",
        "PT20S, 1",
        "PT1M, 1",
        "PT1M0.001S, 1",
        "PT12M29.999S, 12",
        "PT12M30S, 13",
        "PT29M59.999S, 30",
        "PT30M, 30",
    })
    void countsToTheNearestMinuteAndAtLeastOne(Duration took, long minutes) {
        assertThat(attempt(START.plus(took)).minutes()).isEqualTo(minutes);
    }

    @Test
    void hasNoMinutesWhileItIsOpen() {
        assertThat(attempt(null).minutes()).isNull();
    }

    private static AttemptEntry attempt(@Nullable Instant finished) {
        return new AttemptEntry(
                new AttemptId(1),
                new PersonId(1),
                "G1",
                "Wang",
                new ExamId("door"),
                1,
                1,
                finished == null ? AttemptState.OPEN : AttemptState.SUBMITTED,
                START,
                finished,
                0,
                false,
                null,
                null,
                false,
                null);
    }
}
