package org.gatepost.clearance;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Shuts every service to somebody who is not cleared, except those marked {@link OpenToUncleared}. Asked before each
 * call of a service, so a new service is shut until somebody decides otherwise.
 */
@Component
class GateGuard implements AuthorizationManager<MethodInvocation> {

    private final Decisions decisions;

    GateGuard(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation invocation) {
        return new AuthorizationDecision(isOpen(invocation) || !isShut(authentication.get()));
    }

    /** Whether a view or service of this class is open to everybody. */
    static boolean isOpen(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, OpenToUncleared.class);
    }

    private static boolean isOpen(MethodInvocation invocation) {
        Object target = invocation.getThis();
        Class<?> type = target == null ? invocation.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        return isOpen(type)
                || AnnotatedElementUtils.hasAnnotation(
                        AopUtils.getMostSpecificMethod(invocation.getMethod(), type), OpenToUncleared.class);
    }

    /** Whether somebody signed in holds a position and is not cleared for it. Work done for nobody is not shut. */
    boolean isShut(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && decisions.shut(signedIn.person());
    }
}
