/** The log on screen: views lay out and put rows into sentences, and decide nothing. */
@NullMarked
package org.gatepost.audit.ui;

import org.jspecify.annotations.NullMarked;
