package org.gatepost.people;

import java.util.List;
import org.gatepost.kernel.OpenToUncleared;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who whoever is signed in is, for views. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Directory {

    private final Staff staff;

    Directory(Staff staff) {
        this.staff = staff;
    }

    /** Whoever is signed in. */
    public Person me() {
        return staff.person(SignedIn.current().person());
    }

    /** The positions whoever is signed in holds now, the longest held first. */
    public List<PositionId> myPositions() {
        return staff.positionsOf(SignedIn.current().person());
    }
}
