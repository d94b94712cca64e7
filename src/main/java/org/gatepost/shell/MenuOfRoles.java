package org.gatepost.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The menu that somebody's roles allow, kept for the session. Vaadin asks for each view anew who may open it, and each
 * time looks through every jar within the packed jar for a service, which cost more than the rest of an arrival.
 */
record MenuOfRoles(Set<String> roles, Locale language, List<MenuEntry> entries) {

    public MenuOfRoles {
        roles = Set.copyOf(roles);
        entries = List.copyOf(entries);
    }

    /** For whoever is signed in to this session; what else may shut an entry is asked by whoever shows it. */
    static List<MenuEntry> in(VaadinSession session, Locale language) {
        Set<String> roles = roles(SecurityContextHolder.getContext().getAuthentication());
        MenuOfRoles kept = session.getAttribute(MenuOfRoles.class);
        if (kept == null || !kept.roles.equals(roles) || !kept.language.equals(language)) {
            kept = new MenuOfRoles(roles, language, MenuConfiguration.getMenuEntries(language));
            session.setAttribute(MenuOfRoles.class, kept);
        }
        return kept.entries;
    }

    private static Set<String> roles(@Nullable Authentication authentication) {
        return authentication == null
                ? Set.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
    }
}
