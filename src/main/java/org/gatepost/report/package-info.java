/**
 * The register on screen and the score sheet in Excel, both from one query. Never reads a screen.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "authored",
            "widget",
            "people",
            "item",
            "marking",
            "library",
            "exam",
            "study",
            "clearance",
            "certificate",
            "certificate::ui"
        })
package org.gatepost.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
