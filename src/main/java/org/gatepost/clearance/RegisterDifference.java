package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom the register said something else than the events do.
 *
 * @param number the employee number
 * @param anewAt when they were decided anew; null when they were not
 * @param anewBy who did that, by name
 */
public record RegisterDifference(
        PersonId person,
        String number,
        String name,
        List<Field> fields,
        @Nullable Instant anewAt,
        @Nullable String anewBy) {

    /**
     * What one field of a row says.
     *
     * @param kept in the register; of its status null when it has no such row, else when the field says nothing
     * @param decided by the gate, from the events; as above
     */
    public record Field(
            PositionId position,
            RegisterField field,
            @Nullable String kept,
            @Nullable String decided) {}

    public RegisterDifference {
        fields = List.copyOf(fields);
    }
}
