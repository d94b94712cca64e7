package org.gatepost.notice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.gatepost.people.Role;

/** What notices tell of, and whom. The names are stored. */
public enum NoticeKind {
    /** A position was given. */
    ASSIGNED(true, true),
    /** An exam that a position requires was passed. */
    PASSED(true, true),
    /** An exam that a position requires was not passed. */
    NOT_PASSED(true, true),
    /** What nobody has to sit was marked by people, and the result is there. */
    RESULT_READY(true, false),
    /** An attempt was ended so that it counts for nothing. */
    VOIDED(true, false),
    /** A correction changed a result. */
    REGRADED(true, false),
    /** Something has changed of what they were cleared by; they are to read it. */
    CHANGED(true, false),
    /** The same, and they are to sit a short exam about it. */
    CHANGE_EXAM(true, false),
    /** A short exam about a change is due soon and not passed. */
    CHANGE_DUE(true, true),
    /** A short exam about a change was due, and without it a clearance holds no longer. */
    CHANGE_OVERDUE(true, true),
    /** A clearance ends soon. */
    EXPIRING(true, true),
    /** A clearance has ended, and only grace lets somebody work. */
    IN_GRACE(true, true),
    /** The first pass was due. */
    OVERDUE(true, true),
    /** A clearance holds no longer. */
    EXPIRED(true, true),
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
    MAIL_FAILED(false, false, Role.ADMIN),
    /** Another system is told nothing any more, for nothing arrived for days. */
    WEBHOOK_OFF(false, false, Role.ADMIN),
    /** The register says something else than the events. */
    REGISTER_DIFFERS(false, false, Role.HR, Role.ADMIN);

    private final boolean toThePerson;
    private final boolean toWhoLeadsThem;
    private final Set<Role> roles;

    NoticeKind(boolean toThePerson, boolean toWhoLeadsThem, Role... roles) {
        this.toThePerson = toThePerson;
        this.toWhoLeadsThem = toWhoLeadsThem;
        this.roles = Set.of(roles);
    }

    /** Whether whoever it is about is told. */
    boolean isToldThePerson() {
        return toThePerson;
    }

    /** Whether the managers of their department are told. */
    boolean isToldWhoLeadsThem() {
        return toWhoLeadsThem;
    }

    /** The roles that are told, wherever they work. */
    Set<Role> roles() {
        return roles;
    }

    /** Whether it is about nobody but whoever reads it, or about nobody at all. */
    boolean isAboutNobody() {
        return switch (this) {
            case MARKING_WAITS, DAILY_DIGEST, MAIL_FAILED, WEBHOOK_OFF, REGISTER_DIFFERS -> true;
            default -> false;
        };
    }

    /** The kind of this name; nothing for a name of a later version. */
    static Optional<NoticeKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
