/** The pages for evidence packs: to make one, and to check one that came back. */
@NullMarked
package org.gatepost.evidence.ui;

import org.jspecify.annotations.NullMarked;
