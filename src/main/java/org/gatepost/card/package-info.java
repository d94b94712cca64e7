/**
 * Pocket cards: one tap away from every page, kept for where there is no connection, printed to the size of a pocket. Never
 * open to somebody who sits an exam.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget", "source", "people", "library", "exam"})
package org.gatepost.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
