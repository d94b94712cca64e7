package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser window. It writes down what went wrong behind the page, where nobody looks. */
final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final String NO_NETWORK = "net::ERR_INTERNET_DISCONNECTED";
    private static final double PATIENCE_MILLIS = 60_000;

    static {
        // A machine that builds something else beside is slow; what is there at once is still seen at once.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();
    private boolean wentOffline;

    Window(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complain("script: " + error));
        page.onRequestFailed(this::noteUnlessLeft);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complain("request: " + response.status() + " " + response.url());
            }
            if (response.url().contains("v-r=uidl")) {
                answers.add(response);
            }
        });
        // What was received by a page that is left is no longer to be had.
        page.onDOMContentLoaded(loaded -> answers.clear());
    }

    /** A second tab of the same person: same cookies, same local storage. */
    Window anotherTab() {
        return new Window(context);
    }

    Page page() {
        return page;
    }

    Window visit(String url) {
        page.navigate(url);
        return this;
    }

    /**
     * Takes the network away, or gives it back, for all tabs of this person. That it was not there is no complaint of
     * this window from then on.
     */
    void offline(boolean offline) {
        wentOffline |= offline;
        context.setOffline(offline);
    }

    /** Console errors, script errors and failed requests since the window opened or {@link #forgetComplaints()}. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** All that the server has sent to the page there now since it was loaded, besides files. */
    List<String> received() {
        // Reading one lets the next ones come in.
        return List.copyOf(answers).stream().map(Response::text).toList();
    }

    /** After a refusal or an outage that the journey made on purpose. */
    void forgetComplaints() {
        complaints.clear();
    }

    /** For a page whose server lives: what the page still waits for is waited for here too. */
    void assertNothingWentWrong() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(complaints).as("complaints of the page at " + page.url()).isEmpty();
    }

    /**
     * Writes {@code target/journeys/<name>.png}, for people to look at, in a run that is asked for pictures by
     * {@code -Dgatepost.pictures=true}: no check needs them, and drawing whole pages takes its time.
     */
    void screenshot(String name) {
        if (Boolean.getBoolean("gatepost.pictures")) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true)
                    .setAnimations(ScreenshotAnimations.DISABLED));
        }
    }

    /** Closes this person's tabs, all of them. */
    @Override
    public void close() {
        context.close();
    }

    private void noteUnlessLeft(Request request) {
        // The browser aborts what is under way when the page is left, which is no failure of the page.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            complain("request: " + request.failure() + " " + request.url());
        }
    }

    private void complain(String complaint) {
        // What a worker beside the page could not reach is told late, often when the network is long back.
        if (!(wentOffline && complaint.contains(NO_NETWORK))) {
            complaints.add(complaint);
        }
    }
}
