package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.gatepost.library.Terms;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

/** Who may work, whatever people do: every test asks it of 10,000 random lives. */
class GatePropertiesTests {

    private static final int LIVES = 10_000;

    @Test
    void clearsIfAndOnlyIfAPassOrAWaiverHolds() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            assertThat(life.standing().status().mayWork())
                    .as(life::toString)
                    .isEqualTo(!life.isAway() && (life.hasAPassThatHolds() || life.hasAWaiverThatHolds()));
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
            Life life = RandomLives.staying(random);
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
                assertThat(butForItsEnd(standing, life.moment()))
                        .as(life::toString)
                        .isEqualTo(butForItsEnd(earned.standing(), life.moment()));
            }
        });
    }

    private static Standing butForItsEnd(Standing standing, Instant moment) {
        Cycle cycle = standing.cycle();
        return new Standing(
                standing.status(),
                standing.clearedUntil(),
                standing.reason() instanceof Reason.Expired expired
                        ? new Reason.Expired(expired.attempt(), moment)
                        : standing.reason(),
                standing.wayOut(),
                moment,
                new Cycle(cycle.number(), cycle.shorterUntil(), cycle.due(), cycle.overdue(), cycle.graceUntil(), null),
                standing.leaves());
    }

    @Test
    void saysThatAClearanceEndedWhenUntilThenTheyMightWork() {
        int[] ended = {0};
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.staying(random);
            Instant end = life.standing().cycle().endedAt();
            if (end != null) {
                ended[0]++;
                assertThat(life.standing().status().mayWork())
                        .as(life::toString)
                        .isFalse();
                assertThat(life.at(end.minusMillis(1)).status().mayWork())
                        .as(life::toString)
                        .isTrue();
                if (life.standing().reason() instanceof Reason.Expired expired) {
                    assertThat(expired.at()).as(life::toString).isEqualTo(end);
                }
            }
        });
        assertThat(ended[0]).isGreaterThan(LIVES / 20);
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
    void takesNothingAwayForAWaiverAFactPutRightOneMoreAttemptOrAFail() {
        Seeded.rounds(LIVES, random -> {
            Life life = RandomLives.either(random);
            Instant before = life.standing().worksUntil();
            if (before != null) {
                assertThat(withMore(life, random).standing().worksUntil())
                        .as(life::toString)
                        .isNotNull()
                        .isAfterOrEqualTo(before);
            }
        });
    }

    private static Life withMore(Life life, Random random) {
        History past = life.history();
        Instant at = RandomLives.anyMoment(random);
        List<AttemptOutcome> attempts = new ArrayList<>(past.attempts());
        switch (random.nextInt(4)) {
            case 0 -> {
                List<Waiver> waivers = new ArrayList<>(past.waivers());
                waivers.add(Story.waiver(99, at, at, at.plusSeconds(1 + random.nextInt(20_000_000)), null));
                return life.of(past.with(waivers, past.since()));
            }
            case 1 -> {
                Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>(past.putRight());
                attempts.forEach(attempt -> {
                    Map<FactId, Instant> done = new HashMap<>();
                    if (attempt.plan() != null) {
                        attempt.plan().forEach(debt -> done.put(debt.fact(), at));
                    }
                    putRight.put(attempt.id(), done);
                });
                return life.of(life.of(past.studied(), putRight, attempts));
            }
            case 2 -> {
                attempts.replaceAll(attempt -> attempt.finishedAt() == null ? attempt : Story.allowed(attempt, at));
                return life.of(life.of(past.studied(), past.putRight(), attempts));
            }
            default -> {
                return life.with(Story.attempt(
                        99, Story.EXAM, at, at.plusSeconds(60), Story.score(3, true), Set.copyOf(Story.LESSONS)));
            }
        }
    }
}
