/** Certificates on screens, and what is served to whoever has a certificate's code. */
@NullMarked
@NamedInterface("ui")
package org.gatepost.certificate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
