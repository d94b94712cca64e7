package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register as it can be compared, field by field; also one that nobody could have decided so.
 *
 * @param says a field that says nothing is left out
 */
record WrittenRow(PersonId person, PositionId position, Map<RegisterField, String> says) {

    /** A field about which a row as it is kept and as it is decided say different things; null of a row there is not. */
    record Other(
            PersonId person,
            PositionId position,
            RegisterField field,
            @Nullable String kept,
            @Nullable String decided) {}

    WrittenRow {
        says = Map.copyOf(says);
    }

    static WrittenRow kept(ResultSet row) throws SQLException {
        Map<RegisterField, String> says = new EnumMap<>(RegisterField.class);
        for (RegisterField field : RegisterField.values()) {
            Object value =
                    field.isMoment() ? DatabaseTime.getNullable(row, field.column()) : row.getObject(field.column());
            put(says, field, value);
        }
        return new WrittenRow(
                new PersonId(row.getLong("person_id")), new PositionId(row.getString("position_id")), says);
    }

    static WrittenRow decided(RegisterRow row) {
        Map<RegisterField, String> says = new EnumMap<>(RegisterField.class);
        put(says, RegisterField.POSITION_REVISION, row.positionRevision());
        put(says, RegisterField.REQUIREMENT, row.requirement());
        put(says, RegisterField.STATUS, row.status());
        put(says, RegisterField.REASON, row.reason());
        put(says, RegisterField.CLEARED_UNTIL, row.clearedUntil());
        put(
                says,
                RegisterField.ATTEMPT,
                row.attempt() == null ? null : row.attempt().value());
        put(
                says,
                RegisterField.WAIVER,
                row.waiver() == null ? null : row.waiver().value());
        put(says, RegisterField.CHANGES_AT, row.changesAt());
        put(
                says,
                RegisterField.ASKS_AFTER,
                row.asksAfter() == null ? null : row.asksAfter().value());
        put(says, RegisterField.CYCLE, row.cycle());
        put(says, RegisterField.DUE, row.due());
        put(says, RegisterField.EXAM, row.exam() == null ? null : row.exam().value());
        return new WrittenRow(row.person(), row.position(), says);
    }

    private static void put(Map<RegisterField, String> says, RegisterField field, @Nullable Object value) {
        if (value != null) {
            says.put(field, value.toString());
        }
    }

    /** When time alone changes what it says; null when it does not. */
    @Nullable Instant changesAt() {
        String at = says.get(RegisterField.CHANGES_AT);
        return at == null ? null : Instant.parse(at);
    }

    /** Where one person's rows, kept and decided, say different things. */
    static List<Other> others(Collection<WrittenRow> kept, Collection<WrittenRow> decided) {
        Map<PositionId, WrittenRow> said = byPosition(kept);
        Map<PositionId, WrittenRow> due = byPosition(decided);
        List<Other> others = new ArrayList<>();
        said.forEach((position, row) -> others.addAll(row.others(due.get(position))));
        due.forEach((position, row) -> {
            if (!said.containsKey(position)) {
                others.add(new Other(
                        row.person(),
                        position,
                        RegisterField.STATUS,
                        null,
                        row.says().get(RegisterField.STATUS)));
            }
        });
        return others;
    }

    private List<Other> others(@Nullable WrittenRow decided) {
        if (decided == null) {
            return List.of(new Other(person, position, RegisterField.STATUS, says.get(RegisterField.STATUS), null));
        }
        List<Other> others = new ArrayList<>();
        for (RegisterField field : RegisterField.values()) {
            String is = says.get(field);
            String ought = decided.says.get(field);
            if (!Objects.equals(is, ought)) {
                others.add(new Other(person, position, field, is, ought));
            }
        }
        return others;
    }

    private static Map<PositionId, WrittenRow> byPosition(Collection<WrittenRow> rows) {
        Map<PositionId, WrittenRow> byPosition = new LinkedHashMap<>();
        rows.forEach(row -> byPosition.put(row.position(), row));
        return byPosition;
    }
}
