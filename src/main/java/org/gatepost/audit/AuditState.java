package org.gatepost.audit;

import org.jspecify.annotations.Nullable;

/**
 * How the log stands.
 *
 * @param head its last row
 * @param lastCheck null when it was never verified
 */
public record AuditState(Head head, @Nullable AuditCheck lastCheck) {}
