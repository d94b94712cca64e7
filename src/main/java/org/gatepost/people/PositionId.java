package org.gatepost.people;

/** A position somebody can hold, as named in {@code content/positions}, for example {@code home-service-engineer}. */
public record PositionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
