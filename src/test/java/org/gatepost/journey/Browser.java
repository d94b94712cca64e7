package org.gatepost.journey;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A headless Chromium. Starting one takes a few seconds, so a test class keeps one; opening a {@link Window} is cheap,
 * and each is a person of their own. Only the thread that started it may use it.
 */
final class Browser implements AutoCloseable {

    // The same places, in the same order, as browser.sh looks in.
    private static final List<Path> PLACES = List.of(
            // The same Chromium without a window it could show: six tenths of the work for the same pages.
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    // The background services would look up Google's hosts at every start; a test machine has no way there.
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        // Said here and not only in the pom, so that a journey started from an IDE downloads no browser either.
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program()).setArgs(FLAGS));
        return new Browser(playwright, chromium);
    }

    Window window(Screen screen, Locale language) {
        return window(screen, language, ColorScheme.LIGHT);
    }

    /** Somebody new at the door: no cookie, no stored answers, the given language and taste. */
    Window window(Screen screen, Locale language, ColorScheme colours) {
        var context = chromium.newContext(
                screen.options().setLocale(language.toLanguageTag()).setColorScheme(colours));
        return new Window(context);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path program() {
        var named = Stream.ofNullable(System.getenv("GATEPOST_CHROMIUM")).map(Path::of);
        return Stream.concat(named, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium in " + PLACES
                        + "; src/test/sh/browser.sh installs one, GATEPOST_CHROMIUM names one"));
    }
}
