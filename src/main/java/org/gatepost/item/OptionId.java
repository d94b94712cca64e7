package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an option within its item. Never sent to a browser: it may follow the order in which the author wrote. */
public record OptionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OptionId {}

    @Override
    public String toString() {
        return value;
    }
}
