/** How an item is put on a screen: from its presentation only, which has no way to a key. */
@NullMarked
@NamedInterface("ui")
package org.gatepost.item.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
