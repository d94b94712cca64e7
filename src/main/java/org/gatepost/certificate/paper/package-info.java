/** A certificate on paper: one page in one language. Knows no request and no database. */
@NullMarked
package org.gatepost.certificate.paper;

import org.jspecify.annotations.NullMarked;
