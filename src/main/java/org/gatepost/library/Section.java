package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.gatepost.item.Level;
import org.gatepost.kernel.LocalizedText;

/**
 * A part of a blueprint.
 *
 * @param systems the service systems its items come from, as prefix of their ids
 * @param draw how many items
 * @param mustGet at least so many of them are must-get items
 * @param levels at least so many of them are of that level
 * @param byPerson whether it draws what a person may have to mark, and nothing else; every other section draws what a rule
 *     alone can mark
 */
public record Section(
        String id,
        LocalizedText title,
        List<String> systems,
        int draw,
        int mustGet,
        Map<Level, Integer> levels,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byPerson) {

    public Section {
        systems = List.copyOf(systems);
        levels = Map.copyOf(levels);
    }
}
