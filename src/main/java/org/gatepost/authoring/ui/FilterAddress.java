package org.gatepost.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.ItemUse;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.library.CourseId;
import org.gatepost.source.SystemId;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in the address, so that it can be linked and survives a reload. */
final class FilterAddress {

    private FilterAddress() {}

    /** What an address asks for; a value nobody knows asks for nothing. */
    static BankFilter of(QueryParameters query) {
        return new BankFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("system").map(SystemId::new).orElse(null),
                query.getSingleParameter("type").orElse(null),
                known(Level.values(), query.getSingleParameter("level")),
                query.getSingleParameter("must-get").isPresent(),
                query.getSingleParameter("course").map(CourseId::new).orElse(null),
                query.getSingleParameter("lesson").map(LessonId::new).orElse(null),
                known(ItemUse.values(), query.getSingleParameter("use")));
    }

    static QueryParameters of(BankFilter filter) {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "q", filter.text().isEmpty() ? null : filter.text());
        put(asked, "system", filter.system());
        put(asked, "type", filter.type());
        put(asked, "level", filter.level());
        put(asked, "must-get", filter.mustGet() ? "yes" : null);
        put(asked, "course", filter.course());
        put(asked, "lesson", filter.lesson());
        put(asked, "use", filter.use());
        return QueryParameters.simple(asked);
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            asked.put(name, constant.name().toLowerCase(Locale.ROOT));
        } else if (value != null) {
            asked.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E known(E[] all, Optional<String> name) {
        return name.flatMap(wanted -> Arrays.stream(all)
                        .filter(each -> each.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElse(null);
    }
}
