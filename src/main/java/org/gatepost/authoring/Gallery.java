package org.gatepost.authoring;

import java.util.List;
import java.util.Optional;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Refusal;
import org.gatepost.marking.Marking;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Every item type by one item of the bank, to be tried out and looked into. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Gallery {

    private final ItemBank bank;
    private final List<Item> samples = Samples.read();

    Gallery(ItemBank bank) {
        this.bank = bank;
    }

    /** One for each type there is, those most used first. */
    public List<Exhibit> exhibits() {
        return samples.stream().map(this::exhibit).toList();
    }

    /** @param type name of an item type, for example {@code matching} */
    public Optional<Exhibit> exhibit(String type) {
        return samples.stream()
                .filter(sample -> sample.typeName().equals(type))
                .findFirst()
                .map(this::exhibit);
    }

    /**
     * Marks an answer to the item that shows a type, as an exam would, and keeps nothing of it.
     *
     * @param sent what the browser sent for {@link Presentation#toTry}
     * @throws Refusal when there is no such type or the answer is none
     */
    public Trial tryAnswer(String type, JsonNode sent) {
        return Trial.of(
                exhibit(type)
                        .orElseThrow(() -> new Refusal("authoring.refused.noItem"))
                        .item(),
                sent);
    }

    private Exhibit exhibit(Item sample) {
        List<BankItem> ofType = bank.items(BankFilter.ofType(sample.typeName()));
        BankItem entry = ofType.isEmpty() ? null : ofType.getFirst();
        Item item = entry == null ? sample : entry.item();
        return new Exhibit(item, entry, ofType.size(), Marking.blindGuess(item), Examples.of(item.sample()));
    }
}
