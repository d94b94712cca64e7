package org.gatepost;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test sign in to the application that it tests. Each application that starts hangs its own holder of who is
 * signed in into the JVM, in the place of the one before; a test of an earlier application, kept for several classes,
 * would then sign in where that application's services do not look. In production there is one application a JVM.
 */
public final class OwnSignIn implements TestExecutionListener, Ordered {

    /** Before Spring Security's listeners, the first of which stands at 10 000, sign somebody in. */
    private static final int ORDER = 9_000;

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifUnique(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
