/**
 * The frame around every view: layout, menu, language, theme, error pages. Never names a feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget", "people"})
package org.gatepost.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
