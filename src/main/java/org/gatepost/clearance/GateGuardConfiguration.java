package org.gatepost.clearance;

import org.aopalliance.aop.Advice;
import org.springframework.aop.Advisor;
import org.springframework.aop.aspectj.AspectJExpressionPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/** Puts the {@link GateGuard} before every service. */
@Configuration(proxyBeanMethods = false)
class GateGuardConfiguration {

    /** After {@code @PreAuthorize}: somebody without the role is told so, whether cleared or not. */
    private static final int ORDER = AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor gateGuardAdvisor(ObjectProvider<GateGuard> guard) {
        var services = new AspectJExpressionPointcut();
        services.setExpression(
                "within(org.gatepost..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))");
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(
                services, (authentication, invocation) -> guard.getObject().authorize(authentication, invocation));
        interceptor.setOrder(ORDER);
        return interceptor;
    }
}
