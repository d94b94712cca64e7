package org.gatepost.report;

import org.gatepost.clearance.Affected;

/**
 * One line of a rehearsal.
 *
 * @param onRoster whether the roster that was pasted has them
 */
public record RehearsalLine(Affected affected, boolean onRoster) {}
