package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.library.Limits;
import org.junit.jupiter.api.Test;

/** Which attempt of a cycle comes next, by the same count by which the gate decides. */
class TriesTests {

    private static final Limits LIMITS = new Limits(3, List.of(0, 120));
    private static final String TWICE =
            "2026-03-02 scored 3 shoes; 2026-03-03 studied shoes; 2026-03-04 scored 3 shoes";
    private static final String THRICE = TWICE + "; 2026-03-05 studied shoes; 2026-03-06 scored 3 shoes";

    @Test
    void beginWithTheFirstAndTellTheWaitThatItsFailWouldBring() {
        Tries first = tries("2026-03-01 studied shoes", "2026-03-01");
        assertThat(first.next()).isOne();
        assertThat(first.allowed()).isEqualTo(3);
        assertThat(first.waitAfterNext()).isZero();
        assertThat(tries(TWICE, "2026-03-03").waitAfterNext()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void waitForNothingAfterTheLast() {
        Tries last = tries(TWICE, "2026-03-05");
        assertThat(last.next()).isEqualTo(3);
        assertThat(last.waitAfterNext()).isZero();
        assertThat(last.areUsedUp()).isFalse();
        assertThat(tries(THRICE, "2026-03-07").areUsedUp()).isTrue();
    }

    /** A result shows which attempt it was, whatever was sat since. */
    @Test
    void areThoseOfTheMomentThatIsAskedAbout() {
        assertThat(tries(THRICE, "2026-03-04").next()).isEqualTo(3);
        assertThat(tries(THRICE, "2026-03-03").next()).isEqualTo(2);
        assertThat(tries(THRICE, "2026-03-01").next()).isOne();
    }

    @Test
    void beginAnewWithEveryPassAndWhenThePositionIsTakenUpAgain() {
        assertThat(tries(TWICE + "; 2026-03-08 passed", "2027-03-01").next()).isOne();
        History again = Story.history(THRICE).with(List.of(), Story.moment("2026-03-20"));
        assertThat(Gate.tries(requirement(LIMITS), again, Story.moment("2026-04-01"))
                        .next())
                .isOne();
    }

    @Test
    void areNotLimitedWhereTheExamIsNot() {
        Instant moment = Story.moment("2026-03-07");
        assertThat(Gate.tries(requirement(Limits.NONE), Story.history(THRICE), moment)
                        .areLimited())
                .isFalse();
        assertThat(Gate.tries(null, Story.history(THRICE), moment)).isEqualTo(Tries.NONE);
    }

    private static Tries tries(String story, String moment) {
        return Gate.tries(requirement(LIMITS), Story.history(story), Story.moment(moment));
    }

    private static Requirement requirement(Limits limits) {
        return new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, limits);
    }
}
