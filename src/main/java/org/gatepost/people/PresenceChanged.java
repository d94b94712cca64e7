package org.gatepost.people;

/** Published in the transaction in which it is said that somebody leaves or comes back, at whichever moment. */
public record PresenceChanged(PersonId person) {}
