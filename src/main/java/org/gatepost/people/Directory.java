package org.gatepost.people;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.OpenToUncleared;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who is who, for views. Everybody may look themselves up; others only those whose work it is. */
@Service
@OpenToUncleared
@PreAuthorize("hasAnyRole('ADMIN', 'HR', 'MANAGER', 'TRAINER')")
public class Directory {

    private final Staff staff;

    Directory(Staff staff) {
        this.staff = staff;
    }

    /** Whoever is signed in. */
    @PreAuthorize("isAuthenticated()")
    public Person me() {
        return staff.person(SignedIn.current().person());
    }

    /**
     * The person with this id; anybody may ask for themselves.
     *
     * @throws IllegalArgumentException when there is none
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'HR', 'MANAGER', 'TRAINER') or #id == principal.person()")
    public Person person(PersonId id) {
        return staff.person(id);
    }

    /** The person with this employee number. */
    public Optional<Person> byNumber(String number) {
        return staff.byNumber(number);
    }

    /** The positions a person holds now, the longest held first; anybody may ask for themselves. */
    @PreAuthorize("hasAnyRole('ADMIN', 'HR', 'MANAGER', 'TRAINER') or #person == principal.person()")
    public List<PositionId> positionsOf(PersonId person) {
        return staff.positionsOf(person);
    }
}
