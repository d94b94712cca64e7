package org.gatepost.widget;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Offers the other language by its own name. The page is built anew where it stands: same address, same parameters, same
 * scroll place. The browser remembers the choice in a cookie; other tabs take it up when they are next loaded, so that
 * nothing half-typed there is lost.
 */
public final class LanguageSwitch extends NativeButton {

    private static final String COOKIE = "gp-language";

    public LanguageSwitch() {
        Locale other = Languages.isChinese(getLocale()) ? Languages.ENGLISH : Languages.CHINESE;
        addClassNames("gp-tool", "gp-language");
        getElement().setAttribute("data-keeps-place", "language").setAttribute("lang", other.toLanguageTag());
        add(Glyph.LANGUAGE.icon(), new Span(other.getDisplayLanguage(other)));
        addClickListener(event -> switchTo(other));
    }

    private void switchTo(Locale language) {
        remember(language);
        UI ui = getUI().orElseThrow();
        ui.setLocale(language);
        ui.refreshCurrentRoute(true);
    }

    private static void remember(Locale language) {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            var cookie = new Cookie(COOKIE, language.toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** The language a reader wants: what they chose here before, else the first of the browser's that we speak. */
    public static Locale wantedIn(VaadinRequest request) {
        return chosenIn(request)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .filter(locale -> Languages.ALL.stream()
                                .anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage())))
                        .findFirst()
                        .map(Languages::closestTo)
                        .orElse(Languages.ENGLISH));
    }

    private static Optional<Locale> chosenIn(VaadinRequest request) {
        @Nullable Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie != null && cookie.getName().equals(COOKIE)) {
                return Languages.ALL.stream()
                        .filter(ours -> ours.toLanguageTag().equals(cookie.getValue()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
