package org.gatepost.authoring;

import java.math.BigDecimal;
import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.item.Response;
import org.gatepost.marking.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One item type in the gallery, shown by one item.
 *
 * @param entry what the bank knows of the item; null when the bank has none of the type and a built-in one stands in
 * @param inBank how many items of the type the bank has
 * @param blindGuess what guessing blindly earns on average, as a share of the points from 0 to 1
 * @param answers what can be shown as answered, at most one for each outcome
 */
public record Exhibit(Item item, @Nullable BankItem entry, int inBank, BigDecimal blindGuess, List<Example> answers) {

    /** An answer and how it is marked. */
    public record Example(Outcome outcome, Response response) {}

    public Exhibit {
        answers = List.copyOf(answers);
    }

    public String type() {
        return item.typeName();
    }
}
