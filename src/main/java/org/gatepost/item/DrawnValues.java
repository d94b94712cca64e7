package org.gatepost.item;

import java.math.BigDecimal;
import java.util.Map;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;

/** The numbers drawn for one person as they are kept in a text column of their own; null where there are none. */
public final class DrawnValues {

    private record Kept(Map<String, BigDecimal> values) {}

    private DrawnValues() {}

    public static @Nullable String write(Map<String, BigDecimal> values) {
        return values.isEmpty() ? null : StoredJson.write(new Kept(values));
    }

    public static Map<String, BigDecimal> read(@Nullable String json) {
        return json == null
                ? Map.of()
                : Options.inOrder(StoredJson.read(json, Kept.class).values());
    }
}
