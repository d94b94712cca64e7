/**
 * The fact ledger: documents, systems and facts, read from {@code seeds/} at start. Never edited here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "authored"})
package org.gatepost.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
