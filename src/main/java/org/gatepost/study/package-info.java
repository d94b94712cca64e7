/**
 * Reading progress, check questions and the plans that put right what failed exams showed. Reports what was studied; the gate decides.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "widget",
            "source",
            "source::ui",
            "people",
            "item",
            "item::ui",
            "marking",
            "library",
            "exam"
        })
package org.gatepost.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
