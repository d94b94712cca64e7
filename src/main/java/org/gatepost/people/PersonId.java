package org.gatepost.people;

import java.io.Serializable;

/** Who a person is to the system; an employee number may be corrected, this never changes. */
public record PersonId(long value) implements Serializable {}
