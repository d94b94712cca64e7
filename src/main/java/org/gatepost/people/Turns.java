package org.gatepost.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.PerTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whatever changes a person's record take turns, on one node or many: an attempt started or ended, a lesson studied,
 * a position given or taken, and what the gate decides of each.
 *
 * <p>The order of locks, for all rooms, said here and nowhere else:
 *
 * <ol>
 *   <li>the row of the person, by {@link #hold},
 *   <li>the row of one attempt of theirs, by {@code Attempts.hold} of the exam room.
 * </ol>
 *
 * A transaction that needs the first takes it before it writes anything about the person. A row that refers to a person
 * locks the person's row on PostgreSQL, weakly; two transactions that have both written one and then both want the whole
 * lock wait for each other for ever. Saving an answer takes the second lock only, so it never ends an attempt: when its
 * time turns out to be up, that is done in a transaction of its own.
 */
@Component
public class Turns {

    private static final int AT_ONCE = 500;

    private final People people;

    Turns(People people) {
        this.people = people;
    }

    /** Whether the running transaction holds a person. */
    public boolean holds(PersonId person) {
        return held().contains(person);
    }

    /** Holds a person until the end of the transaction; whoever else wants to waits. Holding again costs nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PersonId person) {
        Set<PersonId> held = held();
        if (!held.contains(person)) {
            people.lock(person);
            held.add(person);
        }
    }

    /** Holds many, in the order of their numbers, so that whoever else holds many waits and never in a circle. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<PersonId> all) {
        Set<PersonId> held = held();
        List<PersonId> missing = all.stream()
                .distinct()
                .filter(person -> !held.contains(person))
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            people.lock(missing.subList(from, Math.min(from + AT_ONCE, missing.size())));
        }
        held.addAll(missing);
    }

    /** Whom the running transaction holds already. */
    private Set<PersonId> held() {
        return PerTransaction.of(this, HashSet::new);
    }
}
