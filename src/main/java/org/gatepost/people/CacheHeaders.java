package org.gatepost.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Forbids browsers to keep anything but files whose address changes with what is in them: Vaadin's own by their names, styles
 * by the digest that Vaadin asks for them with. Vaadin says how long those may be kept, but a browser heeds the older
 * {@code Pragma: no-cache} beside it, and asked for twenty files anew with every page. Scripts have one address for ever,
 * and are asked for each time, so that nobody sits an exam with those of the version before. A digest is believed, not looked at:
 * page and style come from one node, for sessions are sticky.
 */
final class CacheHeaders implements HeaderWriter {

    private static final RequestMatcher NAMED_BY_CONTENT =
            new OrRequestMatcher(List.of(path("/VAADIN/build/**"), digested("/css/**"), digested("/aura/**")));

    private final HeaderWriter never = new CacheControlHeadersWriter();

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.pathPattern(pattern);
    }

    private static RequestMatcher digested(String pattern) {
        RequestMatcher path = path(pattern);
        return request -> path.matches(request) && request.getParameter("v-c") != null;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!NAMED_BY_CONTENT.matches(request)) {
            never.writeHeaders(request, response);
        }
    }
}
