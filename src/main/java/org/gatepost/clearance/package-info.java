/**
 * The gate: who may take their post, why, and what opens the way. No status is ever set by hand.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget", "source", "people", "library", "exam", "study"})
package org.gatepost.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
