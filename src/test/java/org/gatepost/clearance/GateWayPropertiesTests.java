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
import org.gatepost.people.Absence;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the gate says will happen and is to be done, whatever people do: every test asks it of 10,000 random lives. */
class GateWayPropertiesTests {

    private static final int LIVES = 10_000;

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

    /** As the register is kept: decided after each thing that happened, and when it said that time alone would change it. */
    @Test
    void endsWhereDecidingAfterEverythingThatHappenedHasLed() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Instant held = life.history().since();
            Instant begun = held.isBefore(Instant.EPOCH) ? Instant.EPOCH : held;
            if (begun.isAfter(life.moment())) {
                return;
            }
            List<Instant> happened = new ArrayList<>(life.happenings());
            happened.removeIf(at -> at.isAfter(life.moment()) || at.isBefore(begun));
            Standing kept = life.until(begun).standing();
            for (int next = 0; next <= happened.size(); next++) {
                Instant at = next < happened.size() ? happened.get(next) : life.moment();
                while (kept.changesAt() != null && kept.changesAt().isBefore(at)) {
                    kept = life.until(kept.changesAt()).standing();
                }
                kept = next < happened.size() || at.equals(kept.changesAt())
                        ? life.until(at).standing()
                        : kept;
            }
            assertThat(kept).as(life::toString).isEqualTo(life.standing());
        });
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
                // At most one for each attempt that is open and each time away, then one more attempt, lessons, time
                // and the
                // exam.
                assertThat(steps).as(life::toString).isLessThan(16);
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
            // There is a rule in every life, so they have left, and HR has them back.
            case WayOut.AskHr ask -> {
                History back = life.history()
                        .away(life.history().absences().stream()
                                .map(absence ->
                                        absence.holds(life.moment()) ? new Absence(absence.from(), later) : absence)
                                .toList());
                return new Life(life.requirement(), back, later);
            }
            case WayOut.Nothing none -> throw new AssertionError("no way out of " + life);
        }
        return new Life(life.requirement(), life.of(studied, putRight, attempts), later);
    }
}
