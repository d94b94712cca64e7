package org.gatepost.widget;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Offers the other language by its own name. The page is built anew where it stands: same address, same parameters, same
 * scroll place, and in its fields what was typed and not sent. The browser remembers the choice in a cookie; other tabs take it up when they are next loaded, so that
 * nothing half-typed there is lost.
 */
public final class LanguageSwitch extends NativeButton {

    private static final String COOKIE = "gp-language";

    public LanguageSwitch() {
        Locale other = Languages.isChinese(getLocale()) ? Languages.ENGLISH : Languages.CHINESE;
        addClassNames("gp-tool", "gp-language");
        getElement().setAttribute("data-keeps-place", "language").setAttribute("lang", other.toLanguageTag());
        add(Glyph.LANGUAGE.icon(), new Span(other.getDisplayLanguage(other)));
        addClickListener(event -> switchTo(getUI().orElseThrow(), other));
    }

    /** Shows this page in another language and remembers it in the browser. */
    public static void switchTo(UI ui, Locale language) {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            response.addCookie(cookie(language));
        }
        Typed typed = Typed.in(ui);
        ui.setLocale(language);
        ui.refreshCurrentRoute(true);
        typed.putBack(ui);
    }

    /** The language a plain page is asked for in its address, remembered as this switch does; else the one wanted. */
    public static Locale askedFor(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter("language");
        return Languages.ALL.stream()
                .filter(ours -> ours.toLanguageTag().equals(asked))
                .findFirst()
                .map(chosen -> {
                    response.addCookie(cookie(chosen));
                    return chosen;
                })
                .orElseGet(() -> wantedIn(request));
    }

    /** What makes a browser ask for this language from its next request on. */
    public static Cookie cookie(Locale language) {
        var cookie = new Cookie(COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The language a reader wants: what they chose here before, else the first of the browser's that we speak. */
    public static Locale wantedIn(VaadinRequest request) {
        return wanted(request.getCookies(), request.getLocales());
    }

    /** As {@link #wantedIn(VaadinRequest)}, where no page of Vaadin's is asked for. */
    public static Locale wantedIn(HttpServletRequest request) {
        return wanted(request.getCookies(), request.getLocales());
    }

    private static Locale wanted(@Nullable Cookie @Nullable [] cookies, Enumeration<Locale> languages) {
        return chosenIn(cookies)
                .orElseGet(() -> Collections.list(languages).stream()
                        .filter(locale -> Languages.ALL.stream()
                                .anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage())))
                        .findFirst()
                        .map(Languages::closestTo)
                        .orElse(Languages.ENGLISH));
    }

    /** The language chosen in this browser, told from the cookies of a request. */
    public static Optional<Locale> chosenIn(@Nullable Cookie @Nullable [] cookies) {
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
