package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** A transaction that holds somebody asks the gate once about the same past and the same moment, and anew about any other. */
@BothDatabases
class DecidedOnceTests extends WithARegister {

    private static final int HISTORIES = 12;
    private static final int DEEDS = 30;

    DecidedOnceTests(TestDatabase database) {
        super(database);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whenCertificatesAskAgain() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        Decisions gate = register.decisions();
        List<Decided> decided = register.holding(lin, () -> {
            List<Decided> first = gate.of(lin, now());
            assertThat(gate.earned(lin, now())).isSameAs(first);
            assertThat(gate.of(lin, now().plusMillis(1))).as("another moment").isNotSameAs(first);
            return first;
        });
        assertThat(gate.of(lin, now())).isNotSameAs(decided).isEqualTo(decided);
        assertThat(register.holding(lin, () -> gate.of(lin, now())))
                .as("another transaction")
                .isNotSameAs(decided)
                .isEqualTo(decided);
    }

    @Test
    void andNotWhatHasChangedSince() {
        PersonId lin = register.people.person("G001", "engineer");
        register.holding(lin, () -> {
            List<Decided> before = register.decisions().of(lin, now());
            register.happens(() -> register.study.lesson(lin, ONE, now()));
            assertThat(register.decisions().of(lin, now())).isNotEqualTo(before);
            return before;
        });
    }

    /** Of everybody, at moments of all kinds, by and without waivers: what a transaction says is what is said outside of it. */
    @Test
    void andSaysTheSame() {
        List<Library> libraries = OtherContent.all().stream()
                .map(content -> content.library(database))
                .toList();
        register.start(libraries.getFirst());
        Set<Integer> howOften = new HashSet<>();
        Seeded.rounds(HISTORIES, random -> {
            var life = new RandomDeeds(random, database, register, libraries);
            for (int deed = 0; deed < DEEDS; deed++) {
                register.clock.forward(Duration.ofMillis(1 + random.nextInt(1_000)));
                life.deed();
            }
            Instant later = now().plus(Duration.ofDays(random.nextInt(400)));
            for (PersonId person : register.people.staff().holders()) {
                Decisions gate = register.decisions();
                register.holding(person, () -> {
                    for (Instant moment : List.of(now(), later, now())) {
                        List<Decided> said = gate.of(person, moment);
                        List<Decided> earned = gate.earned(person, moment);
                        howOften.add(different(said, earned));
                        gate.changed(person);
                        assertThat(gate.earned(person, moment)).isEqualTo(earned);
                        gate.changed(person);
                        assertThat(gate.of(person, moment)).isEqualTo(said);
                    }
                    return true;
                });
                assertThat(register.holding(person, () -> gate.of(person, later)))
                        .isEqualTo(gate.of(person, later));
            }
            life.leave();
        });
        assertThat(howOften).as("how often the gate was asked").containsExactlyInAnyOrder(1, 2);
    }

    private static int different(List<Decided> one, List<Decided> other) {
        Map<List<Decided>, Boolean> lists = new IdentityHashMap<>();
        lists.put(one, true);
        lists.put(other, true);
        return lists.size();
    }
}
