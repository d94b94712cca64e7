@NullMarked
package org.gatepost.widget;

import org.jspecify.annotations.NullMarked;
