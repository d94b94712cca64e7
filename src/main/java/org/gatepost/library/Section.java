package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Level;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a blueprint.
 *
 * @param systems the service systems its items come from, as prefix of their ids
 * @param draw how many items
 * @param mustGet at least so many of them are must-get items
 * @param levels at least so many of them are of that level
 * @param byPerson whether it draws what a person may have to mark, and nothing else; every other section draws what a rule
 *     alone can mark
 * @param among of a delta exam what it draws from and asks about, instead of from its systems; null of every other
 */
public record Section(
        String id,
        LocalizedText title,
        List<String> systems,
        int draw,
        int mustGet,
        Map<Level, Integer> levels,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byPerson,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Among among) {

    /**
     * @param items as they were when the exam was asked for; of each today's revision is drawn while there is one
     * @param facts of each an item is drawn, as far as there is room
     */
    public record Among(List<ItemRevision> items, List<FactId> facts) {
        public Among {
            items = List.copyOf(items);
            facts = List.copyOf(facts);
        }
    }

    public Section {
        systems = List.copyOf(systems);
        levels = Map.copyOf(levels);
    }

    /** One that draws from its systems. */
    public Section(
            String id,
            LocalizedText title,
            List<String> systems,
            int draw,
            int mustGet,
            Map<Level, Integer> levels,
            boolean byPerson) {
        this(id, title, systems, draw, mustGet, levels, byPerson, null);
    }
}
