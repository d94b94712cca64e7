package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.item.LessonId;
import org.gatepost.library.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often somebody may sit and how long they wait, as a table for HR, written as in {@link GateTests}. The exam may be
 * sat three times in a cycle; after the first fail nobody waits, after the second it is shut for two hours.
 */
class GateLimitsTests {

    private static final Limits LIMITS = new Limits(3, List.of(0, 120));
    private static final String TWICE =
            "2026-03-02 scored 3 shoes; 2026-03-03 studied shoes; 2026-03-04 scored 3 shoes";
    private static final String THRICE = TWICE + "; 2026-03-05 studied shoes; 2026-03-06 scored 3 shoes";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            failed once, studied                    | 2026-03-02 scored 3 shoes; 2026-03-02T10:00 studied shoes | 2026-03-02T10:00       | IN_PROGRESS | REMEDIATED | sit                    | -
            failed twice, not studied               | {twice}                                                   | 2026-03-04T09:30       | BLOCKED     | FAILED     | study shoes until opens | 2026-03-04T11:00
            failed twice, not studied, time is over | {twice}                                                   | 2026-03-04T11:00       | BLOCKED     | FAILED     | study shoes            | -
            failed twice, studied                   | {twice}; 2026-03-04T09:20 studied shoes                   | 2026-03-04T09:30       | IN_PROGRESS | WAITING    | wait                   | 2026-03-04T11:00
            just before it opens                    | {twice}; 2026-03-04T09:20 studied shoes                   | 2026-03-04T10:59:59.999 | IN_PROGRESS | WAITING    | wait                   | 2026-03-04T11:00
            the moment it opens                     | {twice}; 2026-03-04T09:20 studied shoes                   | 2026-03-04T11:00       | IN_PROGRESS | REMEDIATED | sit                    | -
            failed three times                      | {thrice}                                                  | 2026-03-06T09:30       | BLOCKED     | USED_UP    | ask, study shoes       | -
            failed three times, studied             | {thrice}; 2026-03-06T09:20 studied shoes                  | 2026-03-08             | BLOCKED     | USED_UP    | ask                    | -
            just before HR allows one more          | {thrice}; 2026-03-06T09:40 allowed                        | 2026-03-06T09:39:59    | BLOCKED     | USED_UP    | ask, study shoes       | -
            HR allows one more                      | {thrice}; 2026-03-06T09:40 allowed                        | 2026-03-06T09:40       | BLOCKED     | FAILED     | study shoes            | -
            HR allows one more, studied, no wait    | {thrice}; 2026-03-06T09:40 allowed; 2026-03-06T09:41 studied shoes | 2026-03-06T09:41 | IN_PROGRESS | REMEDIATED | sit               | -
            failed the one more too                 | {thrice}; 2026-03-06T09:40 allowed; 2026-03-07 scored 3 shoes | 2026-03-07T09:30   | BLOCKED     | USED_UP    | ask, study shoes       | -
            sitting the third time                  | {twice}; 2026-03-04T12:00 started                         | 2026-03-04T12:10       | IN_PROGRESS | SITTING    | go on                  | -
            """)
    void holdUntilTheyAreOver(
            String name,
            String events,
            String moment,
            Status status,
            String reason,
            String next,
            @Nullable String changes) {
        Standing standing = decide(
                Story.history(events.replace("{twice}", TWICE).replace("{thrice}", THRICE)), Story.moment(moment));
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.reason().name()).isEqualTo(reason);
        assertThat(written(standing.wayOut())).isEqualTo(next);
        assertThat(standing.changesAt()).isEqualTo(changes == null ? null : Story.moment(changes));
        assertThat(standing.maySit()).isEqualTo(next.equals("sit"));
    }

    @Test
    void beginAnewWithEveryPass() {
        History renewing = Story.history(TWICE + "; 2026-03-08 passed; 2027-03-01 scored 3 shoes");
        Standing standing = decide(renewing, Story.moment("2027-03-01T10:00"));
        assertThat(standing.wayOut())
                .isEqualTo(new WayOut.StudyLessons(Story.lessons("shoes"), Story.moment("2027-03-01")));
        assertThat(decide(renewing, Story.moment("2027-04-01")).reason()).isInstanceOf(Reason.Failed.class);
    }

    @Test
    void goOnWhenAClearanceEndsWhileItIsBeingRenewed() {
        History renewing = Story.history(
                "2026-03-08 passed; 2027-03-01 scored 3 shoes; 2027-03-02 scored 3 shoes; 2027-03-03 scored 3 shoes");
        Standing before = decide(renewing, Story.moment("2027-03-04"));
        assertThat(before.status()).isEqualTo(Status.EXPIRING);
        assertThat(written(before.wayOut())).isEqualTo("ask, study shoes");
        assertThat(decide(renewing, Story.moment("2027-03-09")).reason()).isInstanceOf(Reason.UsedUp.class);
    }

    @Test
    void beginAnewWhenThePositionIsTakenUpAgain() {
        History history = Story.history(THRICE + "; 2026-03-06T10:00 studied shoes");
        Instant moment = Story.moment("2026-04-01");
        assertThat(decide(history, moment).reason()).isInstanceOf(Reason.UsedUp.class);
        assertThat(decide(history.with(List.of(), Story.moment("2026-03-20")), moment)
                        .maySit())
                .isTrue();
        assertThat(decide(history.with(List.of(), Story.moment("2026-03-06")), moment)
                        .maySit())
                .isTrue();
    }

    @Test
    void sayInEveryWayHowOftenSomebodyFailed() {
        assertThat(decide(Story.history(THRICE), Story.moment("2026-03-07")).reason())
                .isInstanceOfSatisfying(
                        Reason.UsedUp.class,
                        usedUp -> assertThat(usedUp.fails()).isEqualTo(3));
    }

    private static Standing decide(History history, Instant moment) {
        return Gate.decide(new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, LIMITS), history, moment);
    }

    private static String written(WayOut wayOut) {
        return switch (wayOut) {
            case WayOut.StudyLessons study -> words(study) + (study.opens() == null ? "" : " until opens");
            case WayOut.Wait wait -> "wait";
            case WayOut.AskForAttempt ask -> ask.meanwhile() == null ? "ask" : "ask, " + words(ask.meanwhile());
            case WayOut.SitExam sit -> "sit";
            case WayOut.GoOn open -> "go on";
            case WayOut.AwaitMarks held -> "await marks";
            case WayOut.AskHr ask -> "ask HR";
            case WayOut.Nothing none -> "nothing";
        };
    }

    private static String words(WayOut.StudyLessons study) {
        return "study " + study.lessons().stream().map(LessonId::value).collect(Collectors.joining(" "));
    }
}
