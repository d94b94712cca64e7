package org.gatepost.authoring.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.authoring.Solution;
import org.gatepost.exam.RightInWords;
import org.gatepost.item.ItemRevision;
import org.gatepost.library.Bank;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.springframework.stereotype.Component;

/** Tells trainers, who see every key, what is right by a revision of an item; and nobody else. */
@Component
class RightInWordsByKeys implements RightInWords {

    private final Bank bank;

    RightInWordsByKeys(Bank bank) {
        this.bank = bank;
    }

    @Override
    public List<String> of(ItemRevision revision) {
        if (!SignedIn.current().is(Role.TRAINER)) {
            return List.of();
        }
        var words = new KeyWords(new Span());
        return Solution.of(bank.item(revision)).right().stream().map(words::of).toList();
    }
}
