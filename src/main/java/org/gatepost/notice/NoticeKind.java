package org.gatepost.notice;

import java.util.Arrays;
import java.util.Optional;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;

/** What notices tell of, and whom. The names are stored. */
public enum NoticeKind {
    /** A position was given. */
    ASSIGNED(true, true, null),
    /** An exam that a position requires was passed. */
    PASSED(true, true, null),
    /** An exam that a position requires was not passed. */
    NOT_PASSED(true, true, null),
    /** What nobody has to sit was marked by people, and the result is there. */
    RESULT_READY(true, false, null),
    /** A correction changed a result. */
    REGRADED(true, false, null),
    /** A clearance ends soon. */
    EXPIRING(true, true, null),
    /** A clearance has ended, and only grace lets somebody work. */
    IN_GRACE(true, true, null),
    /** The first pass was due. */
    OVERDUE(true, true, null),
    /** A clearance holds no longer. */
    EXPIRED(true, true, null),
    /** No attempt is left; HR may allow one more. */
    ATTEMPTS_USED_UP(true, true, Role.HR),
    /** A correction would take a pass away; HR decides. */
    PASS_IN_DOUBT(false, false, Role.HR),
    /** Somebody of HR said that somebody leaves. */
    LEAVES(false, false, Role.HR),
    /** Somebody of HR said that somebody is back, or stays after all. */
    BACK(false, false, Role.HR),
    /** Somebody of HR put something in somebody's record right. */
    CORRECTED(false, false, Role.HR),
    /** Answers wait to be marked by people; not told of whom. */
    MARKING_WAITS(false, false, Role.TRAINER),
    /** What happened since the last one, in numbers. */
    DAILY_DIGEST(false, false, Role.HR),
    /** Mails did not arrive; told in the application only, once a day. */
    MAIL_FAILED(false, false, Role.ADMIN);

    private final boolean toThePerson;
    private final boolean toWhoLeadsThem;
    private final @Nullable Role role;

    NoticeKind(boolean toThePerson, boolean toWhoLeadsThem, @Nullable Role role) {
        this.toThePerson = toThePerson;
        this.toWhoLeadsThem = toWhoLeadsThem;
        this.role = role;
    }

    /** Whether whoever it is about is told. */
    boolean isToldThePerson() {
        return toThePerson;
    }

    /** Whether the managers of their department are told. */
    boolean isToldWhoLeadsThem() {
        return toWhoLeadsThem;
    }

    /** The role that is told, wherever they work. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether it is about nobody but whoever reads it, or about nobody at all. */
    boolean isAboutNobody() {
        return this == MARKING_WAITS || this == DAILY_DIGEST || this == MAIL_FAILED;
    }

    /** The kind of this name; nothing for a name of a later version. */
    static Optional<NoticeKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
