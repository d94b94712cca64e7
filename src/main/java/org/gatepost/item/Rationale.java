package org.gatepost.item;

import java.util.Map;
import org.gatepost.kernel.LocalizedText;

/**
 * Why the key is right and what each wrong answer believes.
 *
 * @param misconceptions by option id, or by {@code "true"}, {@code "false"} or {@code "order"} where there are no options
 */
public record Rationale(LocalizedText explanation, Map<String, Misconception> misconceptions) {

    public Rationale {
        misconceptions = Map.copyOf(misconceptions);
    }
}
