package org.gatepost.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted; whatever is null or blank narrows nothing.
 *
 * @param person parts of a name or an employee number, of whoever did it or whom it is about
 * @param from the first day, in the company's time zone
 * @param to the last day, it too
 */
public record AuditFilter(
        String person,
        @Nullable AuditKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter EVERYTHING = new AuditFilter("", null, null, null);

    public AuditFilter {
        person = person.strip();
    }

    public AuditFilter withPerson(String wanted) {
        return new AuditFilter(wanted, kind, from, to);
    }

    public AuditFilter withKind(@Nullable AuditKind wanted) {
        return new AuditFilter(person, wanted, from, to);
    }

    public AuditFilter withFrom(@Nullable LocalDate wanted) {
        return new AuditFilter(person, kind, wanted, to);
    }

    public AuditFilter withTo(@Nullable LocalDate wanted) {
        return new AuditFilter(person, kind, from, wanted);
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
