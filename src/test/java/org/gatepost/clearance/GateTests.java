package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate says beyond the {@link GateCasesTests cases}: dates, evidence, and what cannot be said at all. */
class GateTests {

    @ParameterizedTest(name = "{0} + {1} months in {2} = {3}")
    @CsvSource({
        "2026-01-31T01:00:00Z, 1,  Asia/Shanghai,    2026-02-28T01:00:00Z",
        "2027-01-31T01:00:00Z, 13, Asia/Shanghai,    2028-02-29T01:00:00Z",
        "2026-08-31T01:00:00Z, 6,  Asia/Shanghai,    2027-02-28T01:00:00Z",
        "2026-03-31T01:00:00Z, 1,  Asia/Shanghai,    2026-04-30T01:00:00Z",
        // Late in the evening in UTC is the next month in Shanghai already.
        "2026-01-31T17:00:00Z, 1,  Asia/Shanghai,    2026-02-28T17:00:00Z",
        "2026-02-28T16:30:00Z, 1,  Asia/Shanghai,    2026-03-31T16:30:00Z",
        // The wall clock stays, whatever summer time does.
        "2026-02-01T08:00:00Z, 6,  Europe/Berlin,    2026-08-01T07:00:00Z",
    })
    void endsAPassByTheCalendarOfTheCompany(Instant passed, int months, ZoneId zone, Instant end) {
        assertThat(new Requirement(List.of(), Story.EXAM, months, 30, zone, Limits.NONE).endOf(passed))
                .isEqualTo(end);
    }

    @Test
    void namesItsEvidence() {
        History failed = Story.history("2026-03-02 passed; 2027-05-01 scored 3 shoes");
        assertThat(decide(failed, "2027-05-02").reason())
                .isEqualTo(new Reason.Failed(new AttemptId(2), Story.score(3, false), Story.moment("2027-05-01")));
        assertThat(decide(failed, "2027-04-01").reason())
                .isEqualTo(new Reason.Expired(new AttemptId(1), Story.moment("2027-03-02")));
        assertThat(decide(failed, "2026-04-01").reason())
                .isEqualTo(new Reason.Passed(
                        new AttemptId(1), Story.EXAM, Story.score(10, false), Story.moment("2026-03-02")));
        assertThat(decide(failed, "2027-05-01T08:45").reason())
                .isEqualTo(new Reason.Sitting(new AttemptId(2), Story.moment("2027-05-01")));
        assertThat(decide(Story.NOTHING_DONE, "2027-05-01").reason()).isEqualTo(new Reason.NotStudied(3, 3));
        assertThat(decide(Story.history("2026-03-02 studied shoes"), "2027-05-01")
                        .reason())
                .isEqualTo(new Reason.NotStudied(2, 3));
        assertThat(decide(Story.history("2026-03-02 scored 3 retired"), "2027-05-01")
                        .reason())
                .isEqualTo(new Reason.Remediated(new AttemptId(1), Story.score(3, false), Story.moment("2026-03-02")));
    }

    @Test
    void letsNobodySitUnlessThatIsTheNextStep() {
        assertThat(decide(Story.history("2026-03-01 studied all"), "2026-03-02").maySit())
                .isTrue();
        assertThat(decide(Story.history("2026-03-01 studied shoes"), "2026-03-02")
                        .maySit())
                .isFalse();
        assertThat(decide(Story.history("2026-03-01 passed"), "2026-03-02").maySit())
                .isFalse();
        assertThat(decide(Story.history("2026-03-01 started"), "2026-03-02").maySit())
                .isFalse();
    }

    @Test
    void asksNothingOfAPositionWithoutLessonsButTheExam() {
        var bare = new Requirement(List.of(), Story.EXAM, 12, 30, Story.ZONE, Limits.NONE);
        assertThat(Gate.decide(bare, Story.NOTHING_DONE, Story.moment("2026-03-02"))
                        .wayOut())
                .isEqualTo(new WayOut.SitExam(Story.EXAM));
    }

    @Test
    void clearsNobodyForAPositionWithoutARule() {
        Standing standing = Gate.decide(null, Story.NOTHING_DONE, Story.moment("2026-03-02"));
        assertThat(standing)
                .isEqualTo(new Standing(Status.BLOCKED, null, new Reason.NoRule(), new WayOut.AskHr(), null));
        assertThat(standing.maySit()).isFalse();
    }

    @Test
    void tellsRequirementsApartByAllThatTheyAsk() {
        var asked = new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, Limits.NONE);
        assertThat(Requirement.version(asked)).isEqualTo(Requirement.version(Story.REQUIREMENT));
        assertThat(List.of(
                                asked,
                                new Requirement(List.of(), Story.EXAM, 12, 30, Story.ZONE, Limits.NONE),
                                new Requirement(Story.LESSONS, new ExamId("other"), 12, 30, Story.ZONE, Limits.NONE),
                                new Requirement(Story.LESSONS, Story.EXAM, 6, 30, Story.ZONE, Limits.NONE),
                                new Requirement(Story.LESSONS, Story.EXAM, 12, 14, Story.ZONE, Limits.NONE),
                                new Requirement(
                                        Story.LESSONS, Story.EXAM, 12, 30, ZoneId.of("Europe/Berlin"), Limits.NONE),
                                new Requirement(
                                        Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, new Limits(3, List.of())))
                        .stream()
                        .map(Requirement::version))
                .doesNotHaveDuplicates();
    }

    @Test
    void cannotSayClearedWithoutSayingUntilWhen() {
        Instant until = Story.moment("2026-03-02");
        for (Status status : Status.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Standing(
                            status, status.mayWork() ? null : until, new Reason.NotSat(), new WayOut.Nothing(), null));
        }
    }

    private static Standing decide(History history, String moment) {
        return Gate.decide(Story.REQUIREMENT, history, Story.moment(moment));
    }
}
