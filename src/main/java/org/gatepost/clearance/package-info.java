/**
 * The gate: who may take their post, why, and what opens the way. No status is ever set by hand.
 */
@NullMarked
// item: for the ids of lessons only; ArchitectureTests keeps items themselves out of here.
@ApplicationModule(allowedDependencies = {"kernel", "widget", "source", "people", "item", "library", "exam", "study"})
package org.gatepost.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
