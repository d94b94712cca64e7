package org.gatepost.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.gatepost.widget.LanguageSwitch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The page of a fault that no view could catch: in the person's language, with the reference that stands in the log. */
final class FaultDocument implements View {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%3$s</title>
              <link rel="icon" href="%2$s/icons/gatepost.svg">
              <link rel="stylesheet" href="%2$s/css/gatepost.css">
              <script src="%2$s/js/gatepost.js"></script>
            </head>
            <body style="font-family: var(--gp-font)">
              <main class="gp-page">
                <h1>%4$s</h1>
                <p>%5$s</p>
                <p>%6$s</p>
                <a class="gp-action" href="%2$s/">%7$s</a>
              </main>
            </body>
            </html>
            """;

    private final I18NProvider translations;

    FaultDocument(I18NProvider translations) {
        this.translations = translations;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = LanguageSwitch.wantedIn(request);
        String title = translations.getTranslation("shell.fault.title", language);
        String reference = Fault.report(thrown(request), where(request));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        language.toLanguageTag(),
                        escaped(request.getContextPath()),
                        escaped(translations.getTranslation("shell.page.title", language, title)),
                        escaped(title),
                        escaped(translations.getTranslation("shell.fault.text", language, reference)),
                        escaped(translations.getTranslation("shell.fault.do", language)),
                        escaped(translations.getTranslation("shell.home", language))));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }

    /** Without what stands behind the question mark, which may be anybody's secret. */
    private static String where(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
