package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gatepost.Seeded;
import org.junit.jupiter.api.Test;

/** What an exam about changed content can never do, of random lives of which it is asked. */
class DeltaPropertiesTests {

    private static final int LIVES = 3_000;

    @Test
    void neverClearsAnybodyAndNeverMakesAClearanceLonger() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Life asked = RandomDeltas.asked(life, random);
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
            Life asked = RandomDeltas.with(
                    life, Story.delta(1, life.moment(), RandomLives.anyMoment(random), due), List.of());
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
            Life settled = RandomDeltas.with(
                    life,
                    Story.delta(
                            1,
                            passed.minus(Duration.ofDays(2)),
                            passed.minus(Duration.ofDays(3)),
                            passed.plus(Duration.ofDays(random.nextInt(9) - 4L))),
                    List.of(RandomDeltas.sat(passed, 10)));
            assertThat(settled.standing()).as(settled::toString).isEqualTo(life.standing());
        });
    }

    @Test
    void leavesNobodyStuck() {
        Seeded.rounds(LIVES, random -> {
            Life asked = RandomDeltas.asked(RandomLives.either(random), random);
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
            Life asked = RandomDeltas.with(
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
}
