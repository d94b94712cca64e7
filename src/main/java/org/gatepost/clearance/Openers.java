package org.gatepost.clearance;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Crew;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.Staff;
import org.springframework.stereotype.Component;

/** Who can open the way to somebody who has used up their attempts: people, so that nobody is left with a department. */
@Component
class Openers {

    /** More would be a list to choose from, and no name. */
    static final int NAMED = 3;

    private final Crew crew;
    private final Staff staff;

    Openers(Crew crew, Staff staff) {
        this.crew = crew;
        this.staff = staff;
    }

    /** The names of some of them, or what they are called where there is nobody yet. Nobody opens it to themselves. */
    LocalizedText of(PersonId person) {
        List<PersonId> all =
                crew.with(Role.HR).stream().filter(each -> !each.equals(person)).toList();
        if (all.isEmpty()) {
            return new LocalizedText("人事部门", "HR");
        }
        List<String> names =
                all.stream().limit(NAMED).map(each -> staff.person(each).name()).toList();
        boolean more = all.size() > NAMED;
        return new LocalizedText(
                "人事部门的" + String.join("、", names) + (more ? "等" : ""),
                String.join(", ", names) + (more ? " and others" : "") + " (HR)");
    }
}
