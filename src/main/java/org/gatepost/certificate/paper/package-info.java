/** A certificate on paper: one page in one language. Knows no request and no database. */
@NullMarked
@NamedInterface("paper")
package org.gatepost.certificate.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
