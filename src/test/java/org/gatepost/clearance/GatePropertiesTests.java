package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gatepost.Seeded;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Terms;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold whatever people do: every test asks it of 10,000 random lives. */
class GatePropertiesTests {

    private static final int LIVES = 10_000;

    @Test
    void clearsIfAndOnlyIfAPassOrAWaiverHolds() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            assertThat(life.standing().status().mayWork())
                    .as(life::toString)
                    .isEqualTo(life.hasAPassThatHolds() || life.hasAWaiverThatHolds());
        });
    }

    @Test
    void letsNobodySitOrWorkForAnAttemptThatIsBeingMarked() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random).untilNow();
            Life held = life.with(
                    Story.attempt(99, Story.EXAM, life.moment().minusSeconds(60), life.moment(), null, Set.of()));
            Standing before = life.standing();
            Standing after = held.standing();
            assertThat(after.maySit()).as(held::toString).isFalse();
            assertThat(after.status().mayWork())
                    .as(held::toString)
                    .isEqualTo(before.status().mayWork());
            assertThat(after.clearedUntil()).as(held::toString).isEqualTo(before.clearedUntil());
        });
    }

    @Test
    void namesAWaiverOnlyWhereNoPassHoldsAsLong() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            var earned = new Life(
                    life.requirement(),
                    life.history().with(List.of(), life.history().since()),
                    life.moment());
            Standing standing = life.standing();
            if (standing.reason() instanceof Reason.Waived waived) {
                Instant pass = earned.standing().clearedUntil();
                assertThat(life.hasAWaiverThatHolds()).as(life::toString).isTrue();
                assertThat(waived.askedBy()).isNotEqualTo(waived.agreedBy());
                assertThat(pass == null
                                || Objects.requireNonNull(standing.clearedUntil())
                                        .isAfter(pass))
                        .as(life::toString)
                        .isTrue();
            } else {
                assertThat(standing.changingAt(life.moment()))
                        .as(life::toString)
                        .isEqualTo(earned.standing().changingAt(life.moment()));
            }
        });
    }

    @Test
    void takesNothingAwayForALessonStudied() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Map<LessonId, List<Instant>> studied = new HashMap<>(life.history().studied());
            studied.put(Story.LESSONS.get(random.nextInt(3)), List.of(RandomLives.anyMoment(random)));
            Life more = new Life(
                    life.requirement(),
                    life.of(studied, life.history().putRight(), life.history().attempts()),
                    life.moment());
            assertThat(more.standing().clearedUntil())
                    .as(life::toString)
                    .isEqualTo(life.standing().clearedUntil());
        });
    }

    @Test
    void takesNothingAwayForOneMorePass() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            List<AttemptOutcome> sat = life.history().attempts();
            Instant start = sat.isEmpty() || random.nextBoolean()
                    ? RandomLives.anyMoment(random)
                    : sat.getFirst().startedAt().plusSeconds(random.nextInt(172_800));
            AttemptOutcome pass = Story.attempt(
                    99,
                    random.nextBoolean() ? Story.EXAM : Story.SHORTER,
                    start,
                    start.plusSeconds(60),
                    Story.score(10, false),
                    Set.of());
            Instant before = life.standing().worksUntil();
            Instant after = life.with(pass).standing().worksUntil();
            if (before != null) {
                assertThat(after).as(life::toString).isNotNull().isAfterOrEqualTo(before);
            }
        });
    }

    @Test
    void clearsNobodyByAShorterExamWhoNeverPassedTheWhole() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.withTerms(random);
            List<AttemptOutcome> shorter = life.history().attempts().stream()
                    .filter(attempt -> !attempt.exam().equals(Story.EXAM) || !attempt.passed())
                    .toList();
            var never =
                    new Life(life.requirement(), life.of(life.history().studied(), Map.of(), shorter), life.moment());
            assertThat(never.standing().status().mayWork()).as(never::toString).isEqualTo(never.hasAWaiverThatHolds());
            assertThat(never.standing().maySit(Story.SHORTER))
                    .as(never::toString)
                    .isFalse();
        });
    }

    @Test
    void takesNothingAwayForDaysOfGrace() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.withTerms(random);
            Life without = life.asking(terms -> new Terms(terms.dueDays(), terms.endsOn(), 0, null));
            Life with = life.asking(terms -> new Terms(terms.dueDays(), terms.endsOn(), terms.graceDays(), null));
            Instant before = without.standing().worksUntil();
            if (before != null) {
                assertThat(with.standing().worksUntil())
                        .as(life::toString)
                        .isNotNull()
                        .isAfterOrEqualTo(before);
            }
        });
    }

    @Test
    void decidesTheSameWhateverIsDue() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.withTerms(random);
            Standing due = life.standing();
            Standing never = life.asking(terms -> new Terms(0, terms.endsOn(), terms.graceDays(), terms.renewal()))
                    .standing();
            assertThat(due.changingAt(null).in(Cycle.FIRST))
                    .as(life::toString)
                    .isEqualTo(never.changingAt(null).in(Cycle.FIRST));
            assertThat(never.cycle().due()).isNull();
            if (due.status().mayWork()) {
                assertThat(due.cycle().due()).as(life::toString).isNull();
            }
        });
    }

    @Test
    void passesOverHoweverManyQuizzesAndCourseExams() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Life more = life;
            for (int number = random.nextInt(6); number >= 0; number--) {
                more = more.with(practice(100 + number, random));
            }
            assertThat(more.standing()).as(more::toString).isEqualTo(life.standing());
        });
    }

    private static AttemptOutcome practice(int number, Random random) {
        var exam = new ExamId(random.nextBoolean() ? "first-day.gate" : "first-day");
        Instant start = RandomLives.anyMoment(random);
        return random.nextInt(4) == 0
                ? Story.attempt(number, exam, start, null, null, Set.of())
                : Story.attempt(
                        number,
                        exam,
                        start,
                        start.plusSeconds(random.nextInt(3_600)),
                        Story.score(random.nextInt(11), random.nextBoolean()),
                        Set.copyOf(Story.LESSONS));
    }

    @Test
    void decidesTheSameTwice() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            assertThat(life.standing()).isEqualTo(life.standing());
        });
    }

    @Test
    void looksAtNothingThatHadNotHappenedYet() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            assertThat(life.untilNow().standing()).as(life::toString).isEqualTo(life.standing());
        });
    }

    @Test
    void saysTrulyWhenTimeAloneWillChangeItsMind() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random).untilNow();
            Standing now = life.standing();
            @Nullable Instant changes = now.changesAt();
            Instant last = changes == null ? life.moment().plus(RandomLives.SPAN) : changes.minusMillis(1);
            if (changes != null) {
                assertThat(changes).as(life::toString).isAfter(life.moment());
                assertThat(life.at(changes)).as(life::toString).isNotEqualTo(now);
            }
            for (int sample = 0; sample < 8; sample++) {
                long gap = Duration.between(life.moment(), last).toMillis();
                Instant between = life.moment().plusMillis(sample == 0 ? gap : random.nextLong(gap + 1));
                assertThat(life.at(between)).as(() -> life + " at " + between).isEqualTo(now);
            }
        });
    }

    @Test
    void leavesNobodyWithoutAWayOut() {
        Seeded.rounds(LIVES, random -> {
            Standing standing = RandomLives.either(random).standing();
            if (!standing.status().mayWork()) {
                assertThat(standing.wayOut()).isNotInstanceOf(WayOut.Nothing.class);
            }
            if (standing.wayOut() instanceof WayOut.StudyLessons study) {
                assertThat(study.lessons()).isNotEmpty();
            }
        });
    }

    /** Whoever does what the gate says gets through it, however they got there. */
    @Test
    void letsThroughWhoeverDoesWhatItSays() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random).untilNow();
            for (int steps = 0; !life.standing().status().mayWork(); steps++) {
                // At most one for each attempt that is open, then one more attempt, lessons, time and the exam.
                assertThat(steps).as(life::toString).isLessThan(12);
                life = next(life, life.standing().wayOut());
            }
        });
    }

    private static Life next(Life life, WayOut step) {
        Instant later = life.moment().plusSeconds(60);
        Map<LessonId, List<Instant>> studied = new HashMap<>(life.history().studied());
        Map<AttemptId, Map<FactId, Instant>> putRight =
                new HashMap<>(life.history().putRight());
        List<AttemptOutcome> attempts = new ArrayList<>(life.history().attempts());
        switch (step) {
            case WayOut.StudyLessons study
            when study.plan() != null -> {
                Map<FactId, Instant> done = new HashMap<>();
                attempts.stream()
                        .filter(attempt -> attempt.id().equals(study.plan().attempt()))
                        .flatMap(attempt -> Objects.requireNonNull(attempt.plan()).stream())
                        .forEach(debt -> done.put(debt.fact(), later));
                putRight.put(study.plan().attempt(), done);
            }
            case WayOut.StudyLessons study -> study.lessons().forEach(lesson -> studied.put(lesson, List.of(later)));
            case WayOut.SitExam sit ->
                attempts.add(Story.attempt(99, sit.exam(), life.moment(), later, Story.score(10, false), Set.of()));
            case WayOut.GoOn open ->
                attempts.replaceAll(attempt -> attempt.id().equals(open.attempt())
                        ? Story.attempt(
                                attempt.number(),
                                attempt.exam(),
                                attempt.startedAt(),
                                later,
                                Story.score(3, false),
                                Set.of(Story.LESSONS.getFirst()))
                        : attempt);
            case WayOut.AwaitMarks held ->
                attempts.replaceAll(attempt -> attempt.id().equals(held.attempt())
                        ? Story.attempt(
                                attempt.number(),
                                attempt.exam(),
                                attempt.startedAt(),
                                attempt.finishedAt(),
                                Story.score(9, false),
                                Set.of())
                        : attempt);
            case WayOut.Wait wait -> {
                return new Life(life.requirement(), life.history(), wait.opens());
            }
            case WayOut.AskForAttempt ask ->
                attempts.replaceAll(
                        attempt -> attempt.id().equals(ask.after()) ? Story.allowed(attempt, later) : attempt);
            case WayOut.AskHr ask -> throw new IllegalStateException("there is a rule in every life");
            case WayOut.Nothing none -> throw new AssertionError("no way out of " + life);
        }
        return new Life(life.requirement(), life.of(studied, putRight, attempts), later);
    }
}
