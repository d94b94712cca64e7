package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.gatepost.Seeded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which answers leave something open, whether or not what is there is right. */
class PartlyAnsweredTests {

    /** In every type that has places of its own, what was not filled goes over the wire as null. */
    @Test
    void areThoseOfWhichThePageShowsAnEmptyPlace() {
        Map<Boolean, Integer> seen = new HashMap<>();
        Seeded.rounds(2_000, random -> {
            Item item = AnyItem.of(random);
            Item drawn = item.drawn(item.draw(random));
            Response response = AnyItem.response(drawn, random);
            Presentation shown = Presentation.draw(drawn.prompt(), random);
            boolean open = hasGap(shown.write(response));
            assertThat(shown.isPartly(response))
                    .as("%s to %s", response, item.id())
                    .isEqualTo(open);
            if (open) {
                assertThat(Presentation.TYPES_IN_PLACES).contains(item.typeName());
            }
            seen.merge(open, 1, Integer::sum);
        });
        assertThat(seen).containsKeys(true, false);
    }

    @Test
    void areNoBlanks() {
        Item item = AnyItem.of(new Random(1));
        assertThat(Presentation.asWritten(item.drawn(item.draw(new Random(1))).prompt())
                        .isPartly(null))
                .isFalse();
    }

    private static boolean hasGap(JsonNode written) {
        return written.isArray()
                && StreamSupport.stream(written.spliterator(), false).anyMatch(JsonNode::isNull);
    }
}
