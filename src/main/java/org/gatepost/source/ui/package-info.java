/** How a fact is put on a screen together with where it stands. */
@NullMarked
@NamedInterface("ui")
package org.gatepost.source.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
