package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.InFull;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fails that a later pass has settled are not read: it is decided as the whole past would have it, whatever that was. */
@BothDatabases
class WhatTheGateReadsTests {

    private static final int LIVES = 6_000;
    private static final int HISTORIES = 8;
    private static final int DEEDS = 50;

    private final TestDatabase database;

    WhatTheGateReadsTests(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void decidesTheSameOfEveryLifeFromThenOn() {
        int[] left = {0};
        Seeded.rounds(LIVES, random -> {
            Life life = many(RandomLives.either(random), random).untilNow();
            History full = random.nextBoolean() ? life.history() : asked(life, random);
            List<AttemptOutcome> reduced = InFull.reduced(full.attempts(), Story.EXAM, life.moment());
            left[0] += full.attempts().size() - reduced.size();
            History read = new History(
                    full.studied(),
                    full.putRight(),
                    reduced,
                    full.waivers(),
                    full.absences(),
                    full.deltas(),
                    full.since());
            for (Instant moment : List.of(life.moment(), later(life.moment(), random), later(life.moment(), random))) {
                assertThat(Gate.decide(life.requirement(), read, moment))
                        .as(life::toString)
                        .isEqualTo(Gate.decide(life.requirement(), full, moment));
                assertThat(Gate.tries(life.requirement(), read, moment))
                        .as(life::toString)
                        .isEqualTo(Gate.tries(life.requirement(), full, moment));
            }
        });
        assertThat(left[0]).as("attempts that were left out").isGreaterThan(LIVES / 8);
    }

    @Test
    void decidesTheSameOfEverybodyNowAndAtAnyMoment() {
        List<Library> libraries = OtherContent.all().stream()
                .map(content -> content.library(database))
                .toList();
        var register = new KeptRegister(database, libraries.getFirst());
        int[] left = {0};
        Seeded.rounds(HISTORIES, random -> {
            Instant begun = register.clock.instant();
            var deeds = new RandomDeeds(random, database, register, libraries);
            for (int deed = 0; deed < DEEDS; deed++) {
                register.clock.forward(Duration.ofMillis(random.nextInt(1_000)));
                deeds.deed();
                sit(any(register.people.staff().holders(), random), register, random);
            }
            Instant now = register.clock.instant();
            Set<PersonId> people = new HashSet<>(register.people.staff().holders());
            for (int question = 0; question < 8; question++) {
                Instant moment = question == 0 ? now : between(begun, now.plus(Duration.ofDays(400)), random);
                var full = register.decisionsThen(InFull.evidence(database)).known(people, moment);
                var read = register.decisionsThen().known(people, moment);
                for (PersonId person : people) {
                    left[0] += sat(full, person) - sat(read, person);
                    Optional<List<DecidedThen>> decided = read.decide(person, moment);
                    assertThat(decided)
                            .as("person %d at %s", person.value(), moment)
                            .isPresent()
                            .isEqualTo(full.decide(person, moment));
                }
            }
            deeds.leave();
        });
        assertThat(left[0]).as("attempts that were not read").isGreaterThan(20 * HISTORIES);
    }

    /** Begins and ends an attempt, unless one is open. */
    private void sit(Optional<PersonId> person, KeptRegister register, Random random) {
        person.filter(each -> database.jdbc()
                        .sql("select 1 from attempt where person_id = ? and exam_id = ? and state = 'OPEN'")
                        .params(each.value(), Story.EXAM.value())
                        .query(Integer.class)
                        .list()
                        .isEmpty())
                .ifPresent(each -> {
                    AttemptStarted attempt =
                            register.happens(() -> register.exams.start(each, Story.EXAM, register.clock.instant()));
                    register.clock.forward(Duration.ofMillis(random.nextInt(2)));
                    register.happens(() ->
                            register.exams.finish(attempt, register.clock.instant(), 4 + random.nextInt(6), Set.of()));
                });
    }

    private static Optional<PersonId> any(List<PersonId> people, Random random) {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(random.nextInt(people.size())));
    }

    private static int sat(DecisionsThen.Known known, PersonId person) {
        Past past = known.pasts().get(person);
        return past == null ? 0 : past.history().attempts().size();
    }

    /** With some attempts more, in between and at the very moments of the others. */
    private static Life many(Life life, Random random) {
        Life more = life;
        for (int number = 100; number < 100 + random.nextInt(8); number++) {
            List<AttemptOutcome> sat = more.history().attempts();
            Instant end = sat.isEmpty() || random.nextInt(3) > 0
                    ? RandomLives.anyMoment(random)
                    : sat.get(random.nextInt(sat.size())).startedAt();
            more = more.with(Story.attempt(
                    number,
                    random.nextInt(5) == 0 ? Story.SHORTER : Story.EXAM,
                    end.minusSeconds(random.nextInt(1_800)),
                    end,
                    Story.score(6 + random.nextInt(5), false),
                    Set.copyOf(Story.LESSONS.subList(0, random.nextInt(3)))));
        }
        return more;
    }

    private static History asked(Life life, Random random) {
        Delta delta = RandomDeltas.any(1, random);
        List<AttemptOutcome> sat = new ArrayList<>();
        for (int number = 201; number < 201 + random.nextInt(3); number++) {
            Instant end = between(life.moment().minus(Duration.ofDays(200)), life.moment(), random);
            sat.add(Story.attempt(
                    number,
                    delta.exam(),
                    end.minusSeconds(600),
                    end,
                    Story.score(6 + random.nextInt(5), false),
                    Set.of()));
        }
        return RandomDeltas.with(life, delta, sat).history();
    }

    private static Instant later(Instant moment, Random random) {
        return moment.plusMillis(random.nextInt(3) == 0 ? random.nextInt(3) : random.nextLong(60_000_000_000L));
    }

    private static Instant between(Instant from, Instant to, Random random) {
        return from.plusMillis(random.nextLong(Duration.between(from, to).toMillis()));
    }
}
