/** The frame under test, and {@link org.gatepost.shell.PiecesApplication}, which shows every piece of screen in a browser. */
@NullMarked
package org.gatepost.shell;

import org.jspecify.annotations.NullMarked;
