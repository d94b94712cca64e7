package org.gatepost.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who is acting. Services take the person from here, never from what a browser sent. */
public record SignedIn(
        PersonId person, String username, String name, String passwordHash, Set<Role> roles, boolean enabled,
        boolean unlocked) implements UserDetails {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /**
     * The person acting in this thread.
     *
     * @throws IllegalStateException when nobody is signed in; services declare who may call them, so this is a bug
     */
    public static SignedIn current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new IllegalStateException("nobody is signed in");
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).collect(Collectors.toSet());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isAccountNonLocked() {
        return unlocked;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    /** Nothing of the hash in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + person.value() + ", " + roles + "]";
    }
}
