package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gatepost.Seeded;
import org.gatepost.exam.AttemptOutcome;
import org.junit.jupiter.api.Test;

/** What an exam about changed content can never do, of random lives of which it is asked. */
class DeltaPropertiesTests {

    private static final int LIVES = 3_000;

    @Test
    void neverClearsAnybodyAndNeverMakesAClearanceLonger() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Life asked = asked(life, random);
            Standing without = life.standing();
            Standing with = asked.standing();
            if (with.status().mayWork()) {
                assertThat(without.status().mayWork()).as(asked::toString).isTrue();
                assertThat(with.worksUntil())
                        .as(asked::toString)
                        .isBeforeOrEqualTo(Objects.requireNonNull(without.worksUntil()));
            }
        });
    }

    @Test
    void takesNothingAwayBeforeItIsDue() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Instant due = life.moment().plus(Duration.ofHours(1 + random.nextInt(5_000)));
            Life asked = with(life, Story.delta(1, life.moment(), RandomLives.anyMoment(random), due), List.of());
            assertThat(asked.standing().status().mayWork())
                    .as(asked::toString)
                    .isEqualTo(life.standing().status().mayWork());
        });
    }

    @Test
    void leavesEverythingAsItWasOncePassed() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Instant passed = life.moment().minus(Duration.ofMinutes(random.nextInt(90_000)));
            Life settled = with(
                    life,
                    Story.delta(
                            1,
                            passed.minus(Duration.ofDays(2)),
                            passed.minus(Duration.ofDays(3)),
                            passed.plus(Duration.ofDays(random.nextInt(9) - 4L))),
                    List.of(sat(passed, 10)));
            assertThat(settled.standing()).as(settled::toString).isEqualTo(life.standing());
        });
    }

    @Test
    void leavesNobodyStuck() {
        Seeded.rounds(LIVES, random -> {
            Life asked = asked(RandomLives.either(random), random);
            if (asked.standing().reason() instanceof Reason.ChangeOwed) {
                assertThat(asked.standing().wayOut())
                        .as(asked::toString)
                        .isInstanceOfAny(WayOut.SitExam.class, WayOut.GoOn.class, WayOut.StudyLessons.class);
            }
        });
    }

    @Test
    void changesWithTimeOnlyWhereItSaysSo() {
        Seeded.rounds(LIVES, random -> {
            Instant start = RandomLives.anyMoment(random);
            Life asked = with(
                    RandomLives.either(random).untilNow(),
                    Story.delta(1, start, start.minusSeconds(60), start.plus(Duration.ofHours(random.nextInt(3_000)))),
                    List.of());
            if (start.isAfter(asked.moment())) {
                return;
            }
            Standing now = asked.standing();
            Instant next = now.changesAt();
            Instant later = next == null ? asked.moment().plus(Duration.ofDays(3_000)) : next.minusMillis(1);
            if (!later.isBefore(asked.moment())) {
                Standing then = new Life(asked.requirement(), asked.history(), later).standing();
                assertThat(then.status()).as(asked::toString).isEqualTo(now.status());
                assertThat(then.reason().name())
                        .as(asked::toString)
                        .isEqualTo(now.reason().name());
            }
        });
    }

    private static Life asked(Life life, Random random) {
        Instant asked = RandomLives.anyMoment(random);
        Instant due = asked.plus(Duration.ofHours(random.nextInt(3_000)));
        Instant since = asked.minus(Duration.ofHours(random.nextInt(500)));
        List<AttemptOutcome> sat = random.nextInt(3) == 0
                ? List.of(sat(RandomLives.anyMoment(random), random.nextBoolean() ? 10 : 3))
                : List.of();
        return with(life, Story.delta(1, asked, since, due), sat);
    }

    private static AttemptOutcome sat(Instant at, int points) {
        return Story.attempt(
                98,
                Story.delta(1, at, at, at).exam(),
                at.minus(Duration.ofMinutes(10)),
                at,
                Story.score(points, false),
                Set.of());
    }

    private static Life with(Life life, Delta delta, List<AttemptOutcome> sat) {
        List<AttemptOutcome> attempts = new ArrayList<>(life.history().attempts());
        attempts.addAll(sat);
        History history = life.history();
        return new Life(
                life.requirement(),
                new History(
                                history.studied(),
                                history.putRight(),
                                attempts,
                                history.waivers(),
                                history.absences(),
                                history.since())
                        .asked(delta),
                life.moment());
    }
}
