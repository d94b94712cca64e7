/**
 * Tells people what happened that concerns them: once each, in their language when they read it. Listens to what other
 * rooms publish; none of them knows it. Never tells anybody what they could not look up themselves.
 */
@NullMarked
// item: for the revisions that regrades name.
@ApplicationModule(
        allowedDependencies = {"kernel", "widget", "people", "item", "library", "exam", "clearance", "webhook"})
package org.gatepost.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
