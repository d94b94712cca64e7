/**
 * Demo data, under the demo profile only, made by walking through the front doors of the other rooms.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "people", "item", "marking", "library", "exam", "study", "clearance"})
package org.gatepost.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
