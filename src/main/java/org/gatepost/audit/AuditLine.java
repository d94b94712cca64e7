package org.gatepost.audit;

import org.gatepost.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log with the people in it as they are called today.
 *
 * @param actor null when nobody did it
 * @param person whom it is about; null when nobody
 */
public record AuditLine(
        AuditEntry entry, @Nullable Person actor, @Nullable Person person) {}
