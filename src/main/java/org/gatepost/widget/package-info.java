/**
 * Shared pieces of screen: empty state, badge, countdown, localized text. Knows no feature and holds no rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.gatepost.widget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
