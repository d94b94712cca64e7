package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a lesson group, its course's id and a name: {@code first-day.gate}. */
public record GroupId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {}

    @Override
    public String toString() {
        return value;
    }
}
