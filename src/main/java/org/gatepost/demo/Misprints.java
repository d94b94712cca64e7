package org.gatepost.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.OptionId;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.library.Bank;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two items whose key was wrong when the first of the demo's people sat, so that there is something to mark again. The
 * section about the three tiers asks for one of understanding and has no other two, so every form has one of them.
 */
@Component
@Profile("demo")
class Misprints {

    private final Bank bank;
    private final Map<ItemId, Item> right = new LinkedHashMap<>();

    Misprints(Bank bank) {
        this.bank = bank;
        keep("three-tier-service.i02");
        keep("three-tier-service.i11");
    }

    private void keep(String id) {
        bank.newest(new ItemId(id)).ifPresent(item -> right.put(item.id(), item));
    }

    /** From now on the keys are wrong. */
    void print() {
        right.values().forEach(item -> bank.correct(misprinted(item)));
    }

    /** From now on they are right. */
    void correct() {
        right.values().forEach(bank::correct);
    }

    /** An item as somebody knows it who has studied, whatever its key says. */
    Item asTaught(Item item) {
        return right.getOrDefault(item.id(), item);
    }

    boolean isMisprinted(Item item) {
        return right.containsKey(item.id());
    }

    private static Item misprinted(Item item) {
        return switch (item) {
            case TrueFalse statement ->
                new TrueFalse(
                        item.header(),
                        statement.prompt(),
                        new TrueFalse.Key(!statement.key().holds()),
                        item.rationale());
            case SingleChoice one ->
                new SingleChoice(item.header(), one.prompt(), new SingleChoice.Key(another(one)), item.rationale());
            default -> throw new IllegalArgumentException("no misprint is known for " + item.id());
        };
    }

    private static OptionId another(SingleChoice item) {
        return item.prompt().options().stream()
                .map(option -> option.id())
                .filter(id -> !id.equals(item.key().right()))
                .findFirst()
                .orElseThrow();
    }
}
