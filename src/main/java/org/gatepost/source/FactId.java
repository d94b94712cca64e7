package org.gatepost.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** The id of a fact, for example {@code little-swan-12345.f4}. */
public record FactId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {}

    // What a record brings for these two is slow until the second compiler has seen it, and forms are drawn by them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
