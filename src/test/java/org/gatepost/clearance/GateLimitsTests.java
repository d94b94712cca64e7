package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.item.LessonId;
import org.gatepost.library.Limits;
import org.junit.jupiter.api.Test;

/**
 * How often somebody may sit and how long they wait, as a table for HR, written as in {@link GateTests}. The exam may be
 * sat three times in a cycle; after the first fail nobody waits, after the second it is shut for two hours.
 */
class GateLimitsTests {

    private static final Limits LIMITS = new Limits(3, List.of(0, 120));
    private static final String TWICE =
            "2026-03-02 scored 3 shoes; 2026-03-03 studied shoes; 2026-03-04 scored 3 shoes";
    private static final String THRICE = TWICE + "; 2026-03-05 studied shoes; 2026-03-06 scored 3 shoes";

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
