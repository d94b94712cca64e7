/**
 * Tells other systems, at addresses that an administrator gave, when a clearance changes. It decides nothing and says no
 * name and no score; whoever is told asks the API for what holds.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget", "people", "library", "clearance"})
package org.gatepost.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
