package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;

/** Of whom a decision is wanted, and for which moment. */
public record Asked(PersonId person, Instant moment) {}
