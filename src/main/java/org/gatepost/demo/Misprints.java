package org.gatepost.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Bank;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three items whose key was wrong when the first of the demo's people sat, so that there is something to mark again. They
 * are the must-get items of the section about the three tiers, which asks for one, so every form has one of them.
 */
@Component
@Profile("demo")
class Misprints {

    private final Bank bank;
    private final Map<ItemId, Item> right = new LinkedHashMap<>();
    private final List<Item> wrong = new ArrayList<>();
    private final Set<ItemId> answered = new HashSet<>();

    Misprints(Bank bank) {
        this.bank = bank;
        misprint("three-tier-service.i04", "\"right\":\"d\"", "\"right\":\"a\"");
        misprint("three-tier-service.i05", "\"right\":\"b\"", "\"right\":\"a\"");
        misprint("three-tier-service.i09", "\"b\":\"duty\"", "\"b\":\"extra\"");
    }

    /** A slip in what is stored: a key itself is for other rooms. */
    private void misprint(String id, String written, String slip) {
        bank.newest(new ItemId(id)).ifPresent(item -> {
            right.put(item.id(), item);
            wrong.add(StoredJson.read(StoredJson.write(item).replace(written, slip), Item.class));
        });
    }

    /** From now on the keys are wrong. */
    void print() {
        wrong.forEach(bank::correct);
    }

    /** Somebody answers this item. */
    void answered(Item item) {
        answered.add(item.id());
    }

    /** From now on those are right that nobody has answered. */
    void correctUnanswered() {
        right.values().stream().filter(item -> !answered.contains(item.id())).forEach(bank::correct);
    }

    /** From now on all are right. */
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
}
