package org.gatepost.people;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.OpenToUncleared;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who is who, for views. Everybody may look themselves up; others only those whose work it is. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'HR', 'MANAGER', 'TRAINER')")
public class Directory {

    private final Staff staff;

    Directory(Staff staff) {
        this.staff = staff;
    }

    /** Whoever is signed in. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public Person me() {
        return staff.person(SignedIn.current().person());
    }

    /** The positions whoever is signed in holds now, the longest held first. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public List<PositionId> myPositions() {
        return staff.positionsOf(SignedIn.current().person());
    }

    /**
     * The person with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Person person(PersonId id) {
        return staff.person(id);
    }

    /** The person with this employee number. */
    public Optional<Person> byNumber(String number) {
        return staff.byNumber(number);
    }

    /** The positions a person holds now, the longest held first. */
    public List<PositionId> positionsOf(PersonId person) {
        return staff.positionsOf(person);
    }
}
