package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gatepost.exam.AttemptOutcome;

/** Lives of which a short exam about a change was asked. */
final class RandomDeltas {

    private RandomDeltas() {}

    /** At any moment, and sat by some. */
    static Life asked(Life life, Random random) {
        Delta delta = any(1, random);
        List<AttemptOutcome> sat = random.nextInt(3) == 0
                ? List.of(sat(RandomLives.anyMoment(random), random.nextBoolean() ? 10 : 3))
                : List.of();
        return with(life, delta, sat);
    }

    static Delta any(int number, Random random) {
        Instant asked = RandomLives.anyMoment(random);
        Instant due = asked.plus(Duration.ofHours(random.nextInt(3_000)));
        Instant since = asked.minus(Duration.ofHours(random.nextInt(500)));
        return Story.delta(number, asked, since, due);
    }

    static AttemptOutcome sat(Instant at, int points) {
        return Story.attempt(
                98,
                Story.delta(1, at, at, at).exam(),
                at.minus(Duration.ofMinutes(10)),
                at,
                Story.score(points, false),
                Set.of());
    }

    static Life with(Life life, Delta delta, List<AttemptOutcome> sat) {
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
