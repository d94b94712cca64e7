package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever has used up their attempts is found by HR, who can let them sit once more. */
@BothDatabases
class OneMoreAttemptTests {

    private static final ExamId ENGINEERS = new ExamId("engineer");
    private static final LessonId ONE = new LessonId("day.one");

    private final TestDatabase database;
    private KeptRegister register;
    private OneMoreAttempt oneMore;
    private PersonId lin;

    OneMoreAttemptTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void failTwiceOfTwo() {
        var content = new SmallContent().replace(SmallContent.EXAM, "minutes: 10", "attempts: 2\nminutes: 10");
        register = new KeptRegister(database, content.library(database));
        oneMore = register.oneMore();
        PersonId hr = register.people.person("H001");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(hr.value(), "HR", Role.HR));
        lin = register.people.person("G001", "engineer");
        register.happens(() -> register.study.lesson(lin, ONE, register.clock.instant()));
        fails();
        assertThat(oneMore.count()).isZero();
        fails();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void fails() {
        AttemptStarted attempt = register.happens(() -> register.exams.start(lin, ENGINEERS, register.clock.instant()));
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.exams.finish(attempt, register.clock.instant(), 5, Set.of(ONE)));
        register.clock.forward(Duration.ofMinutes(10));
    }

    @Test
    void isAskedForByWhoeverHasNoneLeft() {
        assertSays("BLOCKED", "USED_UP");
        assertThat(oneMore.count()).isOne();
        assertThat(oneMore.waiting()).singleElement().satisfies(asking -> {
            assertThat(asking.number()).isEqualTo("G001");
            assertThat(asking.exam()).isEqualTo(ENGINEERS);
            assertThat(asking.tries()).isEqualTo(2);
            assertThat(asking.mine()).isFalse();
        });
    }

    @Test
    void opensTheWayOnceTheLessonsAreStudied() {
        oneMore.allow(lin, after(), " fresh start agreed with the team leader ");
        assertThat(register.events)
                .filteredOn(OneMoreAllowed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(OneMoreAllowed.class, allowed -> {
                    assertThat(allowed.person()).isEqualTo(lin);
                    assertThat(allowed.exam()).isEqualTo(ENGINEERS);
                });
        assertThat(oneMore.waiting()).isEmpty();
        assertSays("BLOCKED", "FAILED");
        register.happens(() -> register.study.lesson(lin, ONE, register.clock.instant()));
        assertSays("IN_PROGRESS", "REMEDIATED");
        fails();
        assertSays("BLOCKED", "USED_UP");
        assertThat(oneMore.count()).isOne();
    }

    @Test
    void isAllowedOnceEachTimeWithAReasonAndNotByThemselves() {
        AttemptId after = after();
        refuses("clearance.oneMore.refused.reason", () -> oneMore.allow(lin, after, " "));
        refuses("clearance.oneMore.refused.reason", () -> oneMore.allow(lin, after, "x".repeat(501)));
        refuses(
                "clearance.oneMore.refused.meanwhile",
                () -> oneMore.allow(lin, new AttemptId(after.value() - 1), "why"));
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "Lin", Role.HR));
        assertThat(oneMore.waiting()).allMatch(Asking::mine);
        refuses("clearance.oneMore.refused.own", () -> oneMore.allow(lin, after, "why"));
        PersonId other = register.people.person("H002");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(other.value(), "HR", Role.HR));
        oneMore.allow(lin, after, "why");
        refuses("clearance.oneMore.refused.meanwhile", () -> oneMore.allow(lin, after, "why"));
    }

    @Test
    void isStillAskedForWhenTheRegisterIsMadeAgain() {
        register.empty();
        assertThat(oneMore.count()).isZero();
        register.start(new SmallContent()
                .replace(SmallContent.EXAM, "minutes: 10", "attempts: 2\nminutes: 10")
                .library(database));
        assertThat(oneMore.count()).isOne();
    }

    @Test
    void isNotAskedForOnceTheContentAllowsMoreAttempts() {
        register.start(new SmallContent()
                .replace(SmallContent.EXAM, "minutes: 10", "attempts: 3\nminutes: 10")
                .library(database));
        assertSays("BLOCKED", "FAILED");
        assertThat(oneMore.count()).isZero();
    }

    private AttemptId after() {
        return oneMore.waiting().getFirst().after();
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void assertSays(String status, String reason) {
        assertThat(register.says())
                .isEqualTo(register.gateSays())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.status()).isEqualTo(status);
                    assertThat(said.reason()).isEqualTo(reason);
                });
    }
}
