package org.gatepost.authoring;

import java.util.Optional;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.source.SystemId;
import org.gatepost.study.CaseItems;
import org.springframework.stereotype.Component;

/** Leads a trainer from a case to its items. */
@Component
class CaseItemsInBank implements CaseItems {

    private final ItemBank bank;

    CaseItemsInBank(ItemBank bank) {
        this.bank = bank;
    }

    @Override
    public Optional<Place> about(SystemId system) {
        if (!SignedIn.current().is(Role.TRAINER)) {
            return Optional.empty();
        }
        int items = bank.items(BankFilter.about(system)).size();
        return items == 0 ? Optional.empty() : Optional.of(new Place(items, "bank?system=" + system));
    }
}
