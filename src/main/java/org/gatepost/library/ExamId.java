package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an exam, for example {@code home-service-engineer}. */
public record ExamId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExamId {}

    /** The exam about a change that is asked of people; no author can give such an id. */
    static ExamId ofDelta(long number) {
        return new ExamId("delta_" + number);
    }

    /** Whether it is an exam about changed content, asked of people by name. */
    @JsonIgnore
    public boolean isDelta() {
        return value.startsWith("delta_");
    }

    @Override
    public String toString() {
        return value;
    }
}
