package org.gatepost.authoring;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.item.MalformedResponse;
import org.gatepost.item.Misconception;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import tools.jackson.databind.JsonNode;

/** How an answer tried out in the preview would be marked; nothing is kept of it. */
public record Trial(Mark mark, List<Misconception> misconceptions) {

    public Trial {
        misconceptions = List.copyOf(misconceptions);
    }

    /** @throws MalformedResponse when it is no answer to the item as {@link Presentation#toTry} shows it */
    static Trial of(Item item, JsonNode sent) {
        Item shown = item.sample();
        Response response = Presentation.toTry(shown.prompt()).read(sent).orElse(null);
        return new Trial(Marking.mark(shown, response), Marking.misconceptions(shown, response));
    }
}
