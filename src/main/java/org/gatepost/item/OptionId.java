package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** The id of an option within its item. Never sent to a browser: it may follow the order in which the author wrote. */
public record OptionId(@JsonValue String value) implements Comparable<OptionId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OptionId {}

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    // What a record brings for these two is slow until the second compiler has seen it, and forms are drawn by them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OptionId that && value.equals(that.value);
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
