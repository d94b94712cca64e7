/**
 * Blueprint, form, attempt, marks; deadline, resume and sweep. Asks {@code Admission} whether an attempt may start, and never knows why somebody must pass.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "widget", "source", "people", "item", "item::ui", "marking", "library"})
package org.gatepost.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
