package org.gatepost.item;

import java.util.List;
import java.util.Optional;

/**
 * What a typed text is compared with.
 *
 * @param accepted what is right
 * @param wrong answers that are known to be wrong, and what they believe
 * @param anyNumerals whether a number may be written otherwise than here, 五年 for 5 年
 */
public record TextAnswer(Variants accepted, List<KnownWrong> wrong, boolean anyNumerals) {

    /** @param misconception its key in the item's rationale */
    public record KnownWrong(String misconception, Variants answers) {}

    public TextAnswer {
        wrong = List.copyOf(wrong);
        if (accepted.all().isEmpty()) {
            throw new IllegalArgumentException("a text needs an accepted answer");
        }
    }

    /** Every wrong answer that is known, as written. */
    public List<String> knownWrong() {
        return wrong.stream().flatMap(known -> known.answers().all().stream()).toList();
    }

    /** The key in the rationale of what a known wrong answer, as written here, believes. */
    public Optional<String> misconceptionOf(String knownWrong) {
        return wrong.stream()
                .filter(known -> known.answers().all().contains(knownWrong))
                .map(KnownWrong::misconception)
                .findFirst();
    }
}
