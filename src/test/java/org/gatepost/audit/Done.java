package org.gatepost.audit;

import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who did it, by whom it is written down, and about whom. */
record Done(@Nullable PersonId actor, @Nullable PersonId person) {}
