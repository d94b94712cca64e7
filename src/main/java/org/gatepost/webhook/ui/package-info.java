/** The page on which an administrator looks after the addresses of other systems that are told of changes. */
@NullMarked
package org.gatepost.webhook.ui;

import org.jspecify.annotations.NullMarked;
