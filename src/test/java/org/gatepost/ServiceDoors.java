package org.gatepost;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The public methods of a service as whoever is signed in finds them: shut, or not. */
record ServiceDoors(Object service) {

    private static final Pattern ROLE = Pattern.compile("'(\\w+)'");

    /** Every method by the name in which it is spoken of, {@code Service.method}. */
    record Door(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Who may come in by the words on the door; {@link Role#TRAINEE} is everybody who is signed in. */
        Set<Role> admits() {
            String rule = rule();
            if (rule.equals("isAuthenticated()") || rule.equals("permitAll()")) {
                return Set.of(Role.values());
            }
            if (rule.matches("has(Any)?Role\\(.*\\)")) {
                return ROLE.matcher(rule)
                        .results()
                        .map((MatchResult found) -> Role.valueOf(found.group(1)))
                        .collect(Collectors.toSet());
            }
            return Set.of();
        }

        boolean isOpenToStrangers() {
            return rule().equals("permitAll()");
        }

        boolean isOpenToUncleared() {
            return AnnotatedElementUtils.hasAnnotation(method, OpenToUncleared.class)
                    || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), OpenToUncleared.class);
        }

        private String rule() {
            @Nullable PreAuthorize rule = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
            if (rule == null) {
                rule = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
            }
            return rule == null ? "" : rule.value();
        }

        /** Whether the call is refused before the service has done anything; it is called with nothing in its hands. */
        boolean refuses(SecurityContext caller) {
            SecurityContextHolder.setContext(caller);
            try {
                method.setAccessible(true);
                method.invoke(service, nothings());
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof AccessDeniedException
                        || thrown.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            } finally {
                SecurityContextHolder.clearContext();
            }
        }

        private @Nullable Object[] nothings() {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                    .toArray();
        }
    }

    List<Door> all() {
        List<Door> doors = new ArrayList<>();
        for (Method method : AopUtils.getTargetClass(service).getMethods()) {
            if (method.getDeclaringClass() != Object.class
                    && !method.isSynthetic()
                    && !Modifier.isStatic(method.getModifiers())) {
                doors.add(new Door(service, method));
            }
        }
        return doors;
    }
}
