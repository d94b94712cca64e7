package org.gatepost.people;

import java.util.List;
import java.util.Optional;
import org.gatepost.people.RosterEntry.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Everybody with the state of their account, in pages, for those who look after accounts. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'HR')")
public class Roster {

    /** The most rows of one page. */
    public static final int MOST = 1000;

    private final RosterEntries entries;
    private final People people;

    Roster(RosterEntries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /**
     * A page of the people, by name as a Chinese reader expects it and then number.
     *
     * @param search words as {@link PeopleSought} takes them, each part of a name, number, department or user name; blank
     *     finds everybody
     * @throws IllegalArgumentException when more than {@link #MOST} rows are asked for
     */
    public List<RosterEntry> page(String search, int offset, int limit) {
        return page(search, null, offset, limit);
    }

    /**
     * As {@link #page(String, int, int)}, of those only whose account stands so.
     *
     * @param status null for all
     */
    public List<RosterEntry> page(String search, @Nullable Status status, int offset, int limit) {
        if (limit < 0 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("%d rows from %d".formatted(limit, offset));
        }
        return entries.page(PeopleSought.of(search), status, offset, limit);
    }

    /** How many people {@code search} finds whose account stands so, null for all. */
    public int count(String search, @Nullable Status status) {
        return entries.count(PeopleSought.of(search), status);
    }

    /** How many people {@code search} finds. */
    public int count(String search) {
        return entries.count(PeopleSought.of(search));
    }

    /** One of them. */
    public Optional<RosterEntry> of(PersonId person) {
        return entries.of(person);
    }

    /** The departments there are, by name. */
    public List<String> departments() {
        return people.departments();
    }
}
