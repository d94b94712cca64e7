package org.gatepost.library;

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
 */
public record Section(
        String id, LocalizedText title, List<String> systems, int draw, int mustGet, Map<Level, Integer> levels) {

    public Section {
        systems = List.copyOf(systems);
        levels = Map.copyOf(levels);
    }
}
