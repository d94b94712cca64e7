package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an item, for example {@code little-swan-12345.i01}; the same through all its revisions. */
public record ItemId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    /** The service system whose item it is: the first part of the id. */
    public String system() {
        int end = value.indexOf('.');
        return end < 0 ? value : value.substring(0, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
