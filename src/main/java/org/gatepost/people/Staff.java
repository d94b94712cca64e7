package org.gatepost.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Employees and the positions they hold, for other rooms' own code, also where nobody is signed in: jobs, listeners,
 * projections. It checks no right, so a view never uses it; views ask {@link Directory}.
 */
@Component
public class Staff {

    private final People people;
    private final Holdings holdings;
    private final Leavings leavings;

    Staff(People people, Holdings holdings, Leavings leavings) {
        this.people = people;
        this.holdings = holdings;
        this.leavings = leavings;
    }

    /**
     * The person with this id.
     *
     * @throws IllegalArgumentException when there is none; ids come from this room and people are never deleted
     */
    public Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> new IllegalArgumentException("no person " + id.value()));
    }

    /** These people, by their ids; what nobody is is left out. */
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.find(ids);
    }

    /** Everybody who holds a position now, whether they are with the company or not; by id. */
    public List<PersonId> holders() {
        return holdings.holders();
    }

    /** As {@link #holders()}, of one position. */
    public List<PersonId> holders(PositionId position) {
        return holdings.holders(position);
    }

    /** How many people hold each position now, whether they are with the company or not; one that nobody holds is left out. */
    public Map<PositionId, Integer> holdersByPosition() {
        return holdings.many();
    }

    /** The person with this employee number; white space around it, case and width are forgiven. */
    public Optional<Person> byNumber(String number) {
        return people.byNumber(number);
    }

    /**
     * The people with these employee numbers; white space around them, case and width are forgiven.
     *
     * @return by number as it was asked; a number that nobody has is left out
     */
    public Map<String, Person> byNumbers(Collection<String> numbers) {
        return people.byNumbers(numbers);
    }

    /** Every department that somebody works in, in the order of their names. */
    public List<String> departments() {
        return people.departments();
    }

    /** The positions a person holds now, the longest held first. */
    public List<PositionId> positionsOf(PersonId person) {
        return heldBy(person).stream().map(Held::position).toList();
    }

    /** As {@link #positionsOf}, with since when each is held. */
    public List<Held> heldBy(PersonId person) {
        return holdings.of(person);
    }

    /**
     * What these people held at a moment.
     *
     * @return by person; whoever held nothing is left out
     */
    public Map<PersonId, List<Held>> heldBy(Collection<PersonId> people, Instant at) {
        return holdings.of(people, at);
    }

    /**
     * When these people were not with the company, or are not to be, as far as that has been said by now.
     *
     * @return by person; whoever never left is left out
     */
    public Map<PersonId, List<Absence>> absencesOf(Collection<PersonId> people) {
        return leavings.of(people);
    }
}
