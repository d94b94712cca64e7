/**
 * Certificates: for each clearance one, that says what was decided, on paper and as a badge, and whether it still holds, to
 * anybody who has its code. It decides nothing and asks the gate; what was issued is never altered, only revoked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "widget", "people", "library", "exam", "clearance"})
package org.gatepost.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
