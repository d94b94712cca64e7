package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a course, for example {@code first-day}. */
public record CourseId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CourseId {}

    @Override
    public String toString() {
        return value;
    }
}
