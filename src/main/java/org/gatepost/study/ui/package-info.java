/** The views of this room: they lay out and forward, and decide nothing. */
@NullMarked
package org.gatepost.study.ui;

import org.jspecify.annotations.NullMarked;
