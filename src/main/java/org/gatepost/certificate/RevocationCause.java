package org.gatepost.certificate;

/** Why a certificate no longer holds though its time was not up; the names are stored. */
public enum RevocationCause {
    /** The exam was marked again and the pass withdrawn, or the attempt counts for nothing. */
    PASS_WITHDRAWN,
    /** Its holder does not hold the position any more. */
    POSITION_ENDED,
    /** Its holder has left the company. */
    LEFT,
    /** The position requires something else by now, so the pass does not clear as long as the certificate says. */
    RULE_CHANGED,
    /** What its holder was asked of had changed, and the exam about that was not passed by its due day. */
    CHANGE_OWED
}
