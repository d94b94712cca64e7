package org.gatepost.exam;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What nobody who sits an exam can mend: attempts past their deadline that cannot be marked. */
@Service
@PreAuthorize("hasAnyRole('HR', 'TRAINER')")
public class UnclosedAttempts {

    private final Unclosed unclosed;

    UnclosedAttempts(Unclosed unclosed) {
        this.unclosed = unclosed;
    }

    /** The longest overdue first. Each is tried again by itself. */
    public List<UnclosedAttempt> all() {
        return unclosed.all();
    }

    /** How many there are. */
    public int count() {
        return unclosed.count();
    }
}
