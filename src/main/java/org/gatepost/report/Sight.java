package org.gatepost.report;

import java.util.List;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.springframework.stereotype.Component;

/** Whom one may see in lists: HR everybody, a manager the people of the own department and nobody else. */
@Component
class Sight {

    private final Staff staff;

    Sight(Staff staff) {
        this.staff = staff;
    }

    /** The filter, narrowed to whom whoever is signed in may see. */
    RegisterFilter of(RegisterFilter filter) {
        return seesAll() ? filter : filter.withDepartment(ownDepartment());
    }

    List<String> departments() {
        return seesAll() ? staff.departments() : List.of(ownDepartment());
    }

    private static boolean seesAll() {
        return SignedIn.current().is(Role.HR);
    }

    private String ownDepartment() {
        return staff.person(SignedIn.current().person()).department();
    }
}
