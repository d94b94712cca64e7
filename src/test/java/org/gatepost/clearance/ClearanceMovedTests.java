package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are told of: whether, how and until when somebody may work, and not what happens on the way there. */
@BothDatabases
class ClearanceMovedTests {

    private static final ExamId ENGINEERS = new ExamId("engineer");
    private static final LessonId ONE = new LessonId("day.one");

    private final TestDatabase database;
    private KeptRegister register;
    private PersonId lin = new PersonId(0);

    ClearanceMovedTests(TestDatabase database) {
        this.database = database;
        register = new KeptRegister(database, new SmallContent().library(database));
    }

    @BeforeEach
    void start() {
        register = new KeptRegister(database, new SmallContent().library(database));
        lin = register.people.person("G001");
    }

    @Test
    void isSaidOnceOfAPassAndOfNothingBefore() {
        register.happens(() -> register.people.give(lin, "engineer", now()));
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertThat(moved()).isEmpty();
        pass();
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertThat(moved()).singleElement().satisfies(moved -> {
            assertThat(moved.cleared()).isTrue();
            assertThat(moved.reason()).isEqualTo("PASSED");
            assertThat(moved.clearedUntil()).isNotNull();
            assertThat(moved.at()).isEqualTo(now());
        });
    }

    @Test
    void isSaidWhenTheEndAloneMovesAndWhenTimeBringsIt() {
        cleared();
        Instant leaves = now().plus(Duration.ofDays(30));
        register.happens(() -> register.people.leave(lin, leaves));
        assertThat(moved().getLast().clearedUntil()).isEqualTo(leaves);
        assertThat(moved().getLast().cleared()).isTrue();
        register.clock.set(leaves);
        register.timePasses();
        assertThat(moved().getLast().cleared()).isFalse();
        assertThat(moved().getLast().reason()).isEqualTo("LEFT");
        int said = moved().size();
        register.timePasses();
        assertThat(moved()).hasSize(said);
    }

    @Test
    void isSaidAsItEndsSoonAndHasEnded() {
        cleared();
        register.clock.forward(Duration.ofDays(360));
        register.timePasses();
        assertThat(moved().getLast().status()).isEqualTo(Status.EXPIRING);
        register.clock.forward(Duration.ofDays(30));
        register.timePasses();
        assertThat(moved().getLast().cleared()).isFalse();
        assertThat(moved().getLast().clearedUntil()).isNull();
    }

    @Test
    void isSaidOfAPositionThatIsTaken() {
        cleared();
        register.happens(() -> register.people.take(lin, "engineer", now()));
        assertThat(moved().getLast().status()).isNull();
        assertThat(moved().getLast().reason()).isEqualTo(ClearanceMoved.NOT_HELD);
    }

    @Test
    void isSaidAnewOfAllWhoMayWorkWhenTheRegisterWasEmptied() {
        cleared();
        register.empty();
        register.start(new SmallContent().library(database));
        assertThat(moved()).hasSize(2).extracting(ClearanceMoved::cleared).containsOnly(true);
    }

    private void cleared() {
        register.happens(() -> register.people.give(lin, "engineer", now()));
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        pass();
    }

    private void pass() {
        AttemptStarted attempt = register.happens(() -> register.exams.start(lin, ENGINEERS, now()));
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.exams.finish(attempt, now(), 9, Set.of()));
    }

    private List<ClearanceMoved> moved() {
        return register.events.stream()
                .filter(ClearanceMoved.class::isInstance)
                .map(ClearanceMoved.class::cast)
                .toList();
    }

    private Instant now() {
        return register.clock.instant();
    }
}
