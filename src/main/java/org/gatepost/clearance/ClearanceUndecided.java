package org.gatepost.clearance;

import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/**
 * Published in the transaction in which what was decided last is taken out of the register, because nothing can be decided
 * any more.
 *
 * @param before what had been decided
 */
public record ClearanceUndecided(PersonId person, PositionId position, Status before) {}
