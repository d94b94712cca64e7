package org.gatepost.clearance;

import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What cleared people show. Like every service that is not marked open, it is shut to whoever is not cleared. */
@Service
public class DutyCards {

    private final Decisions decisions;
    private final CompanyTime time;

    DutyCards(Decisions decisions, CompanyTime time) {
        this.decisions = decisions;
        this.time = time;
    }

    /** The positions whoever is signed in may work in now. */
    @PreAuthorize("isAuthenticated()")
    public List<Decided> mine() {
        return decisions.of(SignedIn.current().person(), time.now()).stream()
                .filter(decided -> decided.standing().status().mayWork())
                .toList();
    }
}
