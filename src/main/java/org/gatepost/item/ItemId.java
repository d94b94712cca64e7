package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** The id of an item, for example {@code little-swan-12345.i01}; the same through all its revisions. */
public record ItemId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    /** The service system whose item it is: the first part of the id. */
    public String system() {
        int end = value.indexOf('.');
        return end < 0 ? value : value.substring(0, end);
    }

    // What a record brings for these two is slow until the second compiler has seen it, and forms are drawn by them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemId that && value.equals(that.value);
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
