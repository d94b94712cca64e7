/**
 * Evidence packs: for one clearance a zip with everything that proves who may work and why, to be checked without us, and
 * checked again by us when it comes back. Decides nothing, and never holds a key.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "widget",
            "source",
            "people",
            "item",
            "library",
            "exam",
            "clearance",
            "certificate",
            "certificate::paper",
            "certificate::ui",
            "report",
            "report::ui"
        })
package org.gatepost.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
