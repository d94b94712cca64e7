package org.gatepost.certificate;

import java.time.Instant;

/** That a certificate does not hold, why, and since when. */
public record Revocation(RevocationCause cause, Instant at) {}
