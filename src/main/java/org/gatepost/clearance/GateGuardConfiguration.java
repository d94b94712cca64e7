package org.gatepost.clearance;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.stereotype.Service;

/** Puts the {@link GateGuard} before every service. */
@Configuration(proxyBeanMethods = false)
class GateGuardConfiguration {

    /** After {@code @PreAuthorize}: somebody without the role is told so, whether cleared or not. */
    private static final int ORDER = AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor gateGuardAdvisor(ObjectProvider<GateGuard> guard) {
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(
                new Services(),
                (authentication, invocation) -> guard.getObject().authorize(authentication, invocation));
        interceptor.setOrder(ORDER);
        return interceptor;
    }

    /** The public methods of this product's services. */
    private static final class Services extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return Modifier.isPublic(method.getModifiers())
                    && type.getName().startsWith("org.gatepost.")
                    && AnnotatedElementUtils.hasAnnotation(type, Service.class);
        }
    }
}
