package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The lesson that teaches what an item asks, for example {@code customers-door.four-donts}. */
public record LessonId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LessonId {}

    @Override
    public String toString() {
        return value;
    }
}
