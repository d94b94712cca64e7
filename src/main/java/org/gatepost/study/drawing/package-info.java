/** Draws the pictures of lessons as SVG: pure functions from a picture to text, which know no page and no person. */
@NullMarked
package org.gatepost.study.drawing;

import org.jspecify.annotations.NullMarked;
