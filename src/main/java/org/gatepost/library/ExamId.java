package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an exam, for example {@code home-service-engineer}. */
public record ExamId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExamId {}

    @Override
    public String toString() {
        return value;
    }
}
