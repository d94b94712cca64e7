/**
 * Pure functions from an item and a response to a mark. No Spring, no SQL, no Vaadin, no clock; never decides a pass.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "source", "item"})
package org.gatepost.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
