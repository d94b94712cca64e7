package org.gatepost.people;

import java.time.Instant;

/** Published in the transaction in which a position is taken from a person. */
public record PositionGivenUp(PersonId person, PositionId position, Instant until) {}
