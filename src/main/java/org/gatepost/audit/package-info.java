/**
 * What was done, by whom and about whom, in a log that is only ever added to and whose rows are chained by their hashes.
 * Listens to what other rooms publish; none of them knows it. Never holds an answer, a password or a person's name.
 */
@NullMarked
// item: for the revisions that regrades name.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "widget",
            "people",
            "item",
            "library",
            "exam",
            "clearance",
            "certificate",
            "webhook",
            "report",
            "evidence"
        })
package org.gatepost.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
