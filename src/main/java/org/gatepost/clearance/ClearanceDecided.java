package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;

/**
 * Published in the transaction in which the gate has decided anew about a person whose passes or positions may have
 * changed; it holds the person.
 */
public record ClearanceDecided(PersonId person, Instant at) {}
