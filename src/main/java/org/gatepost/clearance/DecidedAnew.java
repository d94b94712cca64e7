package org.gatepost.clearance;

import org.gatepost.people.PersonId;

/** Published in the transaction in which somebody had a person decided anew whose row differed from the events. */
public record DecidedAnew(PersonId person) {}
