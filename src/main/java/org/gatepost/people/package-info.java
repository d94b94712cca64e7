/**
 * Employees, the positions they hold, their accounts and roles, and the protection of sign-in. Never knows what is taught.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget"})
package org.gatepost.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
