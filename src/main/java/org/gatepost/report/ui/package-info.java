/** The views of this room: they lay out and forward, and decide nothing. */
@NullMarked
@NamedInterface("ui")
package org.gatepost.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
