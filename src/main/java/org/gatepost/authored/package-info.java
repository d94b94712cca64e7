/**
 * Reading the files people write: strictly, every mistake at once, each with its file, its line and what was probably
 * meant. Knows YAML, and nothing of what the files are about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.gatepost.authored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
