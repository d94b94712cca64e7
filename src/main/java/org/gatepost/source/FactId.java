package org.gatepost.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a fact, for example {@code little-swan-12345.f4}. */
public record FactId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FactId {}

    @Override
    public String toString() {
        return value;
    }
}
