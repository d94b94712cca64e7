/**
 * The few words every room shares: text in two languages, points, time, a refusal that can be said to a person; and what
 * must be the same in every room, as a hash or how much is taken out of a zip. Never a drawer for helpers: it stays under
 * fifteen types.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gatepost.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
