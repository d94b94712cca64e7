/** The views of this room: they lay out and forward, and decide nothing. */
@NullMarked
package org.gatepost.clearance.ui;

import org.jspecify.annotations.NullMarked;
