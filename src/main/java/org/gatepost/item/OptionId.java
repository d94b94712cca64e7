package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an option within its item. Never sent to a browser: it may follow the order in which the author wrote. */
public record OptionId(@JsonValue String value) implements Comparable<OptionId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OptionId {}

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
