/** The views of this room: they lay out and forward, and decide nothing. */
@NullMarked
package org.gatepost.authoring.ui;

import org.jspecify.annotations.NullMarked;
