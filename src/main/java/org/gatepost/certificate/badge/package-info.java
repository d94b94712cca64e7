/** Certificates as Open Badges 3.0, signed, so that whoever holds one can show it without this server. */
@NullMarked
package org.gatepost.certificate.badge;

import org.jspecify.annotations.NullMarked;
