package org.gatepost.exam;

import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Points;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What items of an exam are worth beside each other, for whoever is about to sit it: everybody may know that. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Weights {

    private final Bank bank;

    Weights(Bank bank) {
        this.bank = bank;
    }

    /** Whether a form of it may have more points than items, or fewer: which it has is only known when it is drawn. */
    public boolean mayDiffer(Blueprint exam) {
        return exam.sections().stream()
                .flatMap(section -> bank.pool(section).stream())
                .anyMatch(item -> !item.header().points().equals(Points.USUAL));
    }
}
