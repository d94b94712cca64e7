package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatepost.exam.Sitting;
import org.gatepost.item.ui.ItemTexts;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code js/exam-desk.js} begins with: the item in view, how far each item is answered, and the words. */
final class DeskStart {

    private DeskStart() {}

    /**
     * @param slot of the item in view
     * @param remaining ms until the deadline
     */
    static ObjectNode of(
            Component desk, Sitting sitting, int slot, double remaining, CompanyTime time, Locale language) {
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        boolean forward = sitting.reached() != null;
        start.put("attempt", sitting.attempt().value());
        start.put("begun", sitting.startedAt().toEpochMilli());
        start.put("hasPass", sitting.hasPass());
        start.put("slot", slot);
        start.put("forward", forward);
        start.put("numbersAbove", sitting.numbersAbove());
        start.put("numbersBelow", sitting.numbersBelow());
        start.put("remaining", remaining);
        sitting.places().stream()
                .flatMap(place -> Stream.ofNullable(place.savedAt()))
                .max(Instant::compareTo)
                .ifPresentOrElse(at -> start.put("savedAt", time.time(at)), () -> start.putNull("savedAt"));
        Sitting.Place shown = sitting.places().get(slot);
        start.set("screen", shown.presentation().forScreen(language));
        start.set("value", shown.presentation().write(shown.response()));
        places(desk, sitting, start.putArray("places"), language);
        ObjectNode texts = DeskTexts.of(desk, sitting.hasPass(), forward);
        texts.set("item", ItemTexts.of(desk, language).put("region", desk.getTranslation("exam.desk.region")));
        start.set("texts", texts);
        return start;
    }

    /** Said only where it is not what an item is mostly worth. */
    private static String worth(Component desk, Points points) {
        return points.equals(Points.USUAL) ? "" : desk.getTranslation("exam.desk.worth", points.value());
    }

    private static void places(Component desk, Sitting sitting, ArrayNode places, Locale language) {
        for (Sitting.Place place : sitting.places()) {
            places.addObject()
                    .put("section", place.section().in(language))
                    .put("worth", worth(desk, place.points()))
                    .put("answered", place.response() != null)
                    .put("partly", place.presentation().isPartly(place.response()))
                    .put("flagged", place.flagged())
                    .put("seq", place.sequence());
        }
    }
}
