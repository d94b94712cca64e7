/** Notices on screen: the bell above every page, and the page that lists them. */
@NullMarked
package org.gatepost.notice.ui;

import org.jspecify.annotations.NullMarked;
