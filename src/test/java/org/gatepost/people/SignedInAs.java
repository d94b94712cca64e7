package org.gatepost.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Runs a test, or every test of a class, as somebody signed in. The person need not be in the database unless what is
 * tested looks them up; {@link #person()} is then the id to give them.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    /** Besides {@link Role#TRAINEE}, which everybody is. */
    Role[] value() default {};

    /** By default somebody whom no test hires: an id of the database's own would be whoever a test hires first. */
    long person() default 900_001;

    String name() default "Test Person";

    final class Factory implements WithSecurityContextFactory<SignedInAs> {
        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            return as(wanted.person(), wanted.name(), wanted.value());
        }

        /** The same where an annotation is too stiff: {@code SecurityContextHolder.setContext(Factory.as(…))}. */
        public static SecurityContext as(long person, String name, Role... roles) {
            Set<Role> all = EnumSet.of(Role.TRAINEE);
            all.addAll(List.of(roles));
            Authentication authentication =
                    SignInProvider.authenticated(new SignedIn(new PersonId(person), "user" + person, name, all, 0));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            return context;
        }

        /** What comes of an act of somebody, after which nobody is signed in. */
        public static <T> T as(PersonId person, Role role, Supplier<T> act) {
            SecurityContextHolder.setContext(as(person.value(), "Test", role));
            try {
                return act.get();
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }
}
