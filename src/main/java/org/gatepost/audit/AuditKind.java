package org.gatepost.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happened. The names are stored and part of every hash: one may be added, never renamed or taken away. */
public enum AuditKind {
    SIGN_IN(Matter.ACCOUNT),
    SIGN_IN_FAILED(Matter.ACCOUNT),
    LOCKED_OUT(Matter.ACCOUNT),
    UNLOCKED(Matter.ACCOUNT),
    PERSON_HIRED(Matter.ACCOUNT),
    PERSON_CORRECTED(Matter.ACCOUNT),
    PERSON_LEFT(Matter.ACCOUNT),
    PERSON_CAME_BACK(Matter.ACCOUNT),
    ACCOUNT_OPENED(Matter.ACCOUNT),
    ACCOUNT_CLOSED(Matter.ACCOUNT),
    ACCOUNT_REOPENED(Matter.ACCOUNT),
    ROLES_CHANGED(Matter.ACCOUNT),
    PASSWORD_CHANGED(Matter.ACCOUNT),
    PASSWORD_RESET(Matter.ACCOUNT),
    POSITION_GIVEN(Matter.ACCOUNT),
    POSITION_ENDED(Matter.ACCOUNT),
    API_TOKEN_MADE(Matter.ACCOUNT),
    API_TOKEN_REVOKED(Matter.ACCOUNT),
    WEBHOOK_ADDED(Matter.ACCOUNT),
    WEBHOOK_PAUSED(Matter.ACCOUNT),
    WEBHOOK_RESUMED(Matter.ACCOUNT),
    WEBHOOK_SECRET_ROTATED(Matter.ACCOUNT),
    WEBHOOK_REMOVED(Matter.ACCOUNT),
    WEBHOOK_SWITCHED_OFF(Matter.ACCOUNT),
    LOG_EXPORTED(Matter.ACCOUNT),
    ATTEMPT_STARTED(Matter.RESULT),
    ATTEMPT_HANDED_IN(Matter.RESULT),
    ATTEMPT_TIMED_OUT(Matter.RESULT),
    ATTEMPT_MARKED(Matter.RESULT),
    ATTEMPT_VOIDED(Matter.RESULT),
    ANSWER_MARKED(Matter.RESULT),
    MARK_TAKEN_BACK(Matter.RESULT),
    ONE_MORE_ALLOWED(Matter.RESULT),
    TIME_GIVEN(Matter.RESULT),
    ACCOMMODATION_GRANTED(Matter.RESULT),
    ACCOMMODATION_ENDED(Matter.RESULT),
    REGRADE_APPLIED(Matter.RESULT),
    REGRADE_DECIDED(Matter.RESULT),
    CLEARANCE_CHANGED(Matter.RESULT),
    CLEARANCE_UNDECIDED(Matter.RESULT),
    CERTIFICATE_REVOKED(Matter.RESULT),
    WAIVER_ASKED(Matter.RESULT),
    WAIVER_AGREED(Matter.RESULT),
    WAIVER_REFUSED(Matter.RESULT),
    WAIVER_ENDED(Matter.RESULT),
    CHANGES_CHOSEN(Matter.RESULT),
    CHANGE_TOLD(Matter.RESULT),
    CHANGE_READ(Matter.RESULT),
    REGISTER_DIFFERS(Matter.RESULT),
    DECIDED_ANEW(Matter.RESULT),
    PERSON_VIEWED(Matter.RESULT),
    ANSWERS_VIEWED(Matter.RESULT),
    RECEIPT_COMPARED(Matter.RESULT),
    ANNOUNCED(Matter.RESULT),
    SHEET_DOWNLOADED(Matter.RESULT),
    MATRIX_DOWNLOADED(Matter.RESULT),
    DUTY_LIST_DOWNLOADED(Matter.RESULT),
    CONTENT_REHEARSED(Matter.RESULT),
    EVIDENCE_ISSUED(Matter.RESULT),
    EVIDENCE_CHECKED(Matter.RESULT),
    CONTENT_LOADED(Matter.RESULT);

    private enum Matter {
        ACCOUNT,
        RESULT
    }

    /** What an administrator may read, who sees no results. */
    static final List<AuditKind> OF_ACCOUNTS = Arrays.stream(values())
            .filter(kind -> kind.matter == Matter.ACCOUNT)
            .toList();

    /** Somebody has signed in, or has not: what happens more often than all else together. */
    static final List<AuditKind> SIGN_INS = List.of(SIGN_IN, SIGN_IN_FAILED);

    private final Matter matter;

    AuditKind(Matter matter) {
        this.matter = matter;
    }

    /** Nothing for a name that a later version has added. */
    public static Optional<AuditKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
