package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.OptionId;
import org.gatepost.item.Response;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/** One line of a table of marking cases. */
final class Marked {

    private Marked() {}

    /**
     * @param earned of the item's points
     * @param believed the wrong answers whose misconceptions are told, in their order; {@code -} for none
     */
    static void is(Item item, @Nullable Response response, Outcome outcome, String earned, String believed) {
        assertThat(Marking.mark(item, response))
                .isEqualTo(new Mark(
                        outcome,
                        new Points(new BigDecimal(earned)),
                        item.header().points()));
        assertThat(believed(item, response)).isEqualTo(believed);
    }

    static String believed(Item item, @Nullable Response response) {
        String believed = Marking.misconceptions(item, response).stream()
                .map(misconception -> misconception.text().en().substring("believes ".length()))
                .reduce((one, other) -> one + " " + other)
                .orElse("-");
        return believed;
    }

    static List<OptionId> ids(String ids) {
        return Stream.of(ids.split(" ")).map(OptionId::new).toList();
    }
}
