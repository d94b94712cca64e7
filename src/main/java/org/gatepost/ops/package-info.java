/**
 * Running it: configuration, health, a broken database told in words. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.gatepost.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
