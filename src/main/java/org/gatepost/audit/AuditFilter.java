package org.gatepost.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted; whatever is null or blank narrows nothing.
 *
 * @param person parts of a name or an employee number, of whoever did it or whom it is about
 * @param from the first day, in the company's time zone
 * @param to the last day, it too
 * @param withoutSignIns whether those that worked and those that failed are left out, which are most of all rows; accounts that
 *     were locked by it are not. Nothing where one kind is wanted: see {@link #leavesSignInsOut}
 */
public record AuditFilter(
        String person,
        @Nullable AuditKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean withoutSignIns) {

    public static final AuditFilter EVERYTHING = new AuditFilter("", null, null, null, false);

    public AuditFilter {
        person = person.strip();
    }

    public AuditFilter withPerson(String wanted) {
        return new AuditFilter(wanted, kind, from, to, withoutSignIns);
    }

    public AuditFilter withKind(@Nullable AuditKind wanted) {
        return new AuditFilter(person, wanted, from, to, withoutSignIns);
    }

    public AuditFilter withFrom(@Nullable LocalDate wanted) {
        return new AuditFilter(person, kind, wanted, to, withoutSignIns);
    }

    public AuditFilter withTo(@Nullable LocalDate wanted) {
        return new AuditFilter(person, kind, from, wanted, withoutSignIns);
    }

    public AuditFilter withoutSignIns(boolean wanted) {
        return new AuditFilter(person, kind, from, to, wanted);
    }

    /** Whether leaving them out makes a difference: not where one kind is wanted. */
    public boolean mayLeaveSignInsOut() {
        return kind == null;
    }

    /** Whether they are left out. */
    public boolean leavesSignInsOut() {
        return withoutSignIns && mayLeaveSignInsOut();
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
