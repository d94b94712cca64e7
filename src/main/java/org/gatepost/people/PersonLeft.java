package org.gatepost.people;

import java.time.Instant;

/**
 * Published in the transaction in which it is done what follows from somebody's leaving: their account has just been closed,
 * and whatever they have open is to be ended.
 *
 * @param saidBy who said that they leave
 */
public record PersonLeft(PersonId person, PersonId saidBy, Instant at) {}
