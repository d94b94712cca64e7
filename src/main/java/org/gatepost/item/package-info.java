/**
 * Items: what a learner may see ({@code Prompt}), the {@code Key}, the {@code Rationale}, and the {@code Response} to it. Never lets a key reach a view or another room than marking and authoring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "authored", "source"})
package org.gatepost.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
