package org.gatepost.certificate;

/** Whether a certificate holds. */
public enum CertificateState {
    VALID,
    /** It held until its end. */
    EXPIRED,
    /** It does not hold, whether its time is up or not. */
    REVOKED
}
