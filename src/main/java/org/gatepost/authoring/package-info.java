/**
 * The trainers' desk: the bank of items with every item as the learner sees it and, apart, its key. Never leaks a draft into a form.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "authored",
            "widget",
            "source",
            "source::ui",
            "people",
            "item",
            "item::ui",
            "marking",
            "library",
            "exam",
            "study"
        })
package org.gatepost.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
