/**
 * Courses, lessons, cards, blueprints and positions, the bank of items, and the strict loader of {@code content/}. Never holds a draft.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "authored", "source", "people", "item", "marking"})
package org.gatepost.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
