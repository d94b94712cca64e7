package org.gatepost.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.StoredJson;
import org.gatepost.report.ContentNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form of an attempt as the person saw it: every item in its revision, its options in their own order, in both
 * languages, for the language on the screen may be changed at any time and is not kept. Options are told by their place, as
 * on the screen: the ids of authors may follow the key.
 */
@Component
class SatSlots {

    /** The stored form, as far as it is needed. */
    private record Form(List<Slot> slots) {}

    private record Slot(
            ItemRevision item,
            String section,
            List<OptionId> order,
            @Nullable Map<String, BigDecimal> values) {}

    /** One item as it was shown. */
    record Shown(int slot, ItemRevision item, String section, Presentation presentation) {

        Map<String, @Nullable Object> written() {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            written.put("slot", slot);
            written.put("item", item.item().value());
            written.put("revision", item.revision());
            written.put("section", section);
            written.put("zh", presentation.forScreen(Languages.CHINESE));
            written.put("en", presentation.forScreen(Languages.ENGLISH));
            return written;
        }

        /** The answer by the places on the screen, as the browser sent it; null for a blank. */
        @Nullable Object answer(@Nullable String stored) {
            return stored == null ? null : presentation.write(StoredJson.read(stored, Response.class));
        }
    }

    private final ContentNames names;

    SatSlots(ContentNames names) {
        this.names = names;
    }

    /** @throws RuntimeException when it cannot be read any more */
    List<Shown> of(String form) {
        List<Shown> shown = new ArrayList<>();
        for (Slot slot : StoredJson.read(form, Form.class).slots()) {
            var prompt = names.prompt(slot.item(), slot.values() == null ? Map.of() : slot.values());
            shown.add(new Shown(shown.size(), slot.item(), slot.section(), new Presentation(prompt, slot.order())));
        }
        return shown;
    }
}
