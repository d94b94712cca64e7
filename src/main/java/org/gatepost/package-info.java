@NullMarked
package org.gatepost;

import org.jspecify.annotations.NullMarked;
