package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gate, as a table for HR. Every row: what happened ({@link Story} says how to write it), the moment at which we
 * ask, and what the gate says: status, reason, next step, cleared until, and when time alone will change that. The
 * position asks for three lessons and the exam, a pass holds 12 months and may be renewed in its last 30 days.
 */
class GateTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing done yet                          | -                                                              | 2026-03-01 | IN_PROGRESS | NOT_STUDIED | study greeting shoes pledge | - | -
            one lesson of three studied               | 2026-03-01 studied shoes                                       | 2026-03-02 | IN_PROGRESS | NOT_STUDIED | study greeting pledge | - | -
            two lessons of three studied              | 2026-03-01 studied shoes; 2026-03-02 studied greeting          | 2026-03-03 | IN_PROGRESS | NOT_STUDIED | study pledge | - | -
            one lesson studied three times            | 2026-03-01 studied shoes; 2026-03-02 studied shoes; 2026-03-03 studied shoes | 2026-03-04 | IN_PROGRESS | NOT_STUDIED | study greeting pledge | - | -
            a lesson of another course studied        | 2026-03-01 studied rules                                       | 2026-03-02 | IN_PROGRESS | NOT_STUDIED | study greeting shoes pledge | - | -
            everything studied                        | 2026-03-01 studied all                                         | 2026-03-02 | IN_PROGRESS | NOT_SAT | sit | - | -
            everything studied this very moment       | 2026-03-01 studied all                                         | 2026-03-01 | IN_PROGRESS | NOT_SAT | sit | - | -
            asked just before the studying            | 2026-03-01 studied all                                         | 2026-03-01T08:59:59.999 | IN_PROGRESS | NOT_STUDIED | study greeting shoes pledge | - | -
            """)
    void leadsANewHireToTheExam(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            in the exam                               | 2026-03-01 studied all; 2026-03-02 started                     | 2026-03-02T09:10 | IN_PROGRESS | SITTING | go on 1 | - | -
            in the exam since this very moment        | 2026-03-01 studied all; 2026-03-02 started                     | 2026-03-02 | IN_PROGRESS | SITTING | go on 1 | - | -
            asked just before the start               | 2026-03-01 studied all; 2026-03-02 started                     | 2026-03-02T08:59:59.999 | IN_PROGRESS | NOT_SAT | sit | - | -
            time is up but nobody has closed it       | 2026-03-01 studied all; 2026-03-02 started                     | 2026-03-02T10:00 | IN_PROGRESS | SITTING | go on 1 | - | -
            asked while the exam was being sat        | 2026-03-01 studied all; 2026-03-02 passed                      | 2026-03-02T08:45 | IN_PROGRESS | SITTING | go on 1 | - | -
            asked just before it was handed in        | 2026-03-01 studied all; 2026-03-02 passed                      | 2026-03-02T08:59:59.999 | IN_PROGRESS | SITTING | go on 1 | - | -
            in the exam again after a fail            | 2026-03-02 scored 7 shoes; 2026-03-03 studied shoes; 2026-03-04 started | 2026-03-04T09:10 | IN_PROGRESS | SITTING | go on 2 | - | -
            another exam is open                      | 2026-03-01 studied all; 2026-03-02 other started               | 2026-03-02T09:10 | IN_PROGRESS | NOT_SAT | sit | - | -
            another exam was passed                   | 2026-03-01 studied all; 2026-03-02 other passed                | 2026-03-03 | IN_PROGRESS | NOT_SAT | sit | - | -
            another exam was failed                   | 2026-03-01 studied all; 2026-03-02 other scored 3 greeting     | 2026-03-03 | IN_PROGRESS | NOT_SAT | sit | - | -
            the pass lies in the future               | 2026-03-01 studied all; 2026-03-09 passed                      | 2026-03-02 | IN_PROGRESS | NOT_SAT | sit | - | -
            """)
    void seesWhoSits(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            handed in, and people mark it             | 2026-03-01 studied all; 2026-03-02 held                        | 2026-03-03 | IN_PROGRESS | BEING_MARKED | wait 1 | - | -
            since this very moment                    | 2026-03-01 studied all; 2026-03-02 held                        | 2026-03-02 | IN_PROGRESS | BEING_MARKED | wait 1 | - | -
            asked while it was being sat              | 2026-03-01 studied all; 2026-03-02 held                        | 2026-03-02T08:45 | IN_PROGRESS | SITTING | go on 1 | - | -
            asked before it was begun                 | 2026-03-01 studied all; 2026-03-02 held                        | 2026-03-02T08:15 | IN_PROGRESS | NOT_SAT | sit | - | -
            owes nothing though lessons are open      | 2026-03-02 held                                                | 2026-03-03 | IN_PROGRESS | BEING_MARKED | wait 1 | - | -
            months later                              | 2026-03-01 studied all; 2026-03-02 held                        | 2026-09-02 | IN_PROGRESS | BEING_MARKED | wait 1 | - | -
            after a fail                              | 2026-03-02 scored 7 shoes; 2026-03-03 studied shoes; 2026-03-04 held | 2026-03-05 | IN_PROGRESS | BEING_MARKED | wait 2 | - | -
            another exam is being marked              | 2026-03-01 studied all; 2026-03-02 other held                  | 2026-03-03 | IN_PROGRESS | NOT_SAT | sit | - | -
            the renewal, while the pass holds         | 2026-03-02 passed; 2027-02-10 held                             | 2027-02-12 | EXPIRING | PASSED | wait 2 | 2027-03-02 | 2027-03-02
            long before the pass ends                 | 2026-03-02 passed; 2026-05-10 held                             | 2026-05-12 | CLEARED | PASSED | nothing | 2027-03-02 | 2027-01-31
            the renewal, after the pass has ended     | 2026-03-02 passed; 2027-02-10 held                             | 2027-03-02 | IN_PROGRESS | BEING_MARKED | wait 2 | - | -
            """)
    void holdsWhatPeopleMarkForNeitherPassNorFail(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            passed this very moment                   | 2026-03-02 passed                                              | 2026-03-02 | CLEARED | PASSED | nothing | 2027-03-02 | 2027-01-31
            reached the cut exactly                   | 2026-03-02 scored 8 shoes                                      | 2026-03-03 | CLEARED | PASSED | nothing | 2027-03-02 | 2027-01-31
            passed after a fail                       | 2026-03-02 scored 7 shoes; 2026-03-03 studied shoes; 2026-03-04 passed | 2026-03-05 | CLEARED | PASSED | nothing | 2027-03-04 | 2027-02-02
            just before it may be renewed             | 2026-03-02 passed                                              | 2027-01-31T08:59:59.999 | CLEARED | PASSED | nothing | 2027-03-02 | 2027-01-31
            the moment from which it may be renewed   | 2026-03-02 passed                                              | 2027-01-31 | EXPIRING | PASSED | sit | 2027-03-02 | 2027-03-02
            the last millisecond of its validity      | 2026-03-02 passed                                              | 2027-03-02T08:59:59.999 | EXPIRING | PASSED | sit | 2027-03-02 | 2027-03-02
            the moment its validity ends              | 2026-03-02 passed                                              | 2027-03-02 | BLOCKED | EXPIRED | sit | - | -
            years after it ended                      | 2026-03-02 passed                                              | 2031-01-01 | BLOCKED | EXPIRED | sit | - | -
            ended, with a fail before the pass        | 2026-03-01 scored 7 shoes; 2026-03-02 passed                   | 2027-03-02 | BLOCKED | EXPIRED | sit | - | -
            passed on a leap day                      | 2028-02-29 passed                                              | 2028-03-01 | CLEARED | PASSED | nothing | 2029-02-28 | 2029-01-29
            passed on a leap day, last millisecond    | 2028-02-29 passed                                              | 2029-02-28T08:59:59.999 | EXPIRING | PASSED | sit | 2029-02-28 | 2029-02-28
            passed on a leap day, ended               | 2028-02-29 passed                                              | 2029-02-28 | BLOCKED | EXPIRED | sit | - | -
            passed again, which by the calendar would end sooner | 2028-02-28T23:00 passed; 2028-02-29T01:00 passed    | 2029-02-28T12:00 | EXPIRING | PASSED | sit | 2029-02-28T23:00 | 2029-02-28T23:00
            """)
    void clearsWhoPassed(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            failed                                    | 2026-03-01 studied all; 2026-03-02 scored 3 greeting           | 2026-03-02 | BLOCKED | FAILED | study greeting | - | -
            one point short of the cut                | 2026-03-02 scored 7 shoes                                      | 2026-03-03 | BLOCKED | FAILED | study shoes | - | -
            above the cut, a must-get item missed     | 2026-03-02 scored 9 missed shoes                               | 2026-03-03 | BLOCKED | FAILED | study shoes | - | -
            at the cut, a must-get item missed        | 2026-03-02 scored 8 missed shoes                               | 2026-03-03 | BLOCKED | FAILED | study shoes | - | -
            wrong in two lessons, in course order     | 2026-03-02 scored 3 pledge greeting                            | 2026-03-03 | BLOCKED | FAILED | study greeting pledge | - | -
            one of two lessons studied again          | 2026-03-02 scored 3 pledge greeting; 2026-03-03 studied greeting | 2026-03-04 | BLOCKED | FAILED | study pledge | - | -
            another lesson studied again              | 2026-03-02 scored 3 pledge; 2026-03-03 studied greeting        | 2026-03-04 | BLOCKED | FAILED | study pledge | - | -
            both lessons studied again                | 2026-03-02 scored 3 pledge greeting; 2026-03-03 studied greeting pledge | 2026-03-04 | IN_PROGRESS | REMEDIATED | sit | - | -
            studied the day before the fail           | 2026-03-01 studied greeting; 2026-03-02 scored 3 greeting      | 2026-03-03 | BLOCKED | FAILED | study greeting | - | -
            studied during the exam                   | 2026-03-02T08:45 studied greeting; 2026-03-02 scored 3 greeting | 2026-03-03 | BLOCKED | FAILED | study greeting | - | -
            studied just before the exam ended        | 2026-03-02T08:59:59.999 studied greeting; 2026-03-02 scored 3 greeting | 2026-03-03 | BLOCKED | FAILED | study greeting | - | -
            studied the moment the exam ended         | 2026-03-02 studied greeting; 2026-03-02 scored 3 greeting      | 2026-03-03 | IN_PROGRESS | REMEDIATED | sit | - | -
            asked just before studying again          | 2026-03-02 scored 3 greeting; 2026-03-03 studied greeting      | 2026-03-03T08:59:59.999 | BLOCKED | FAILED | study greeting | - | -
            failed twice, in another lesson           | 2026-03-02 scored 3 greeting; 2026-03-03 studied greeting; 2026-03-04 scored 3 shoes | 2026-03-05 | BLOCKED | FAILED | study shoes | - | -
            failed twice, in the same lesson          | 2026-03-02 scored 3 greeting; 2026-03-03 studied greeting; 2026-03-04 scored 3 greeting | 2026-03-05 | BLOCKED | FAILED | study greeting | - | -
            the only lesson is no longer asked for    | 2026-03-02 scored 3 retired                                    | 2026-03-03 | IN_PROGRESS | REMEDIATED | sit | - | -
            one of two lessons is no longer asked for | 2026-03-02 scored 3 retired shoes                              | 2026-03-03 | BLOCKED | FAILED | study shoes | - | -
            """)
    void sendsWhoFailedBackToTheirLessons(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            failed to renew, still cleared            | 2026-03-02 passed; 2027-02-10 scored 3 shoes                   | 2027-02-11 | EXPIRING | PASSED | study shoes | 2027-03-02 | 2027-03-02
            failed to renew, studied again            | 2026-03-02 passed; 2027-02-10 scored 3 shoes; 2027-02-11 studied shoes | 2027-02-12 | EXPIRING | PASSED | sit | 2027-03-02 | 2027-03-02
            failed to renew, then it ended            | 2026-03-02 passed; 2027-02-10 scored 3 shoes                   | 2027-03-02 | BLOCKED | FAILED | study shoes | - | -
            failed to renew, studied, then it ended   | 2026-03-02 passed; 2027-02-10 scored 3 shoes; 2027-02-11 studied shoes | 2027-03-02 | IN_PROGRESS | REMEDIATED | sit | - | -
            renewing now                              | 2026-03-02 passed; 2027-02-10 started                          | 2027-02-10T09:10 | EXPIRING | PASSED | go on 2 | 2027-03-02 | 2027-03-02
            it ended while renewing                   | 2026-03-02 passed; 2027-03-02T08:50 started                    | 2027-03-02T09:01 | IN_PROGRESS | SITTING | go on 2 | - | -
            renewed                                   | 2026-03-02 passed; 2027-02-10 passed                           | 2027-02-11 | CLEARED | PASSED | nothing | 2028-02-10 | 2028-01-11
            failed to renew, then renewed             | 2026-03-02 passed; 2027-02-10 scored 3 shoes; 2027-02-12 passed | 2027-02-13 | CLEARED | PASSED | nothing | 2028-02-12 | 2028-01-13
            passed again after it ended               | 2026-03-02 passed; 2027-05-01 passed                           | 2027-05-02 | CLEARED | PASSED | nothing | 2028-05-01 | 2028-04-01
            failed after it ended                     | 2026-03-02 passed; 2027-05-01 scored 3 shoes                   | 2027-05-02 | BLOCKED | FAILED | study shoes | - | -
            asked before the renewal that followed    | 2026-03-02 passed; 2027-02-10 passed                           | 2027-02-01 | EXPIRING | PASSED | sit | 2027-03-02 | 2027-03-02
            passed twice, fail between, it ended      | 2028-02-28T23:00 passed; 2028-02-29T00:00 scored 3 shoes; 2028-02-29T01:00 passed | 2029-03-01 | BLOCKED | EXPIRED | sit | - | -
            passed and failed at the same moment      | 2026-03-02 passed; 2026-03-02 scored 3 shoes                   | 2027-03-02 | BLOCKED | EXPIRED | sit | - | -
            """)
    void takesNothingAwayForAFailedRenewal(
            String name,
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        says(events, moment, status, reason, next, until, changes);
    }

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
                .isEqualTo(new Reason.Passed(new AttemptId(1), Story.score(10, false), Story.moment("2026-03-02")));
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

    private static void says(
            @Nullable String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String until,
            @Nullable String changes) {
        Standing standing = decide(Story.history(events), moment);
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.reason().name()).isEqualTo(reason);
        assertThat(written(standing.wayOut())).isEqualTo(next);
        assertThat(standing.clearedUntil()).isEqualTo(until == null ? null : Story.moment(until));
        assertThat(standing.changesAt()).isEqualTo(changes == null ? null : Story.moment(changes));
    }

    private static String written(WayOut wayOut) {
        return switch (wayOut) {
            case WayOut.StudyLessons study ->
                "study " + study.lessons().stream().map(LessonId::value).collect(Collectors.joining(" "));
            case WayOut.SitExam sit -> "sit";
            case WayOut.GoOn open -> "go on " + open.attempt().value();
            case WayOut.AwaitMarks held -> "wait " + held.attempt().value();
            case WayOut.Wait wait -> "wait";
            case WayOut.AskForAttempt ask -> "ask for one more";
            case WayOut.AskHr ask -> "ask";
            case WayOut.Nothing none -> "nothing";
        };
    }
}
