/** The views of this room: they lay out and forward, and decide nothing. */
@NullMarked
package org.gatepost.people.ui;

import org.jspecify.annotations.NullMarked;
