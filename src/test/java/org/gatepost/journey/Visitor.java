package org.gatepost.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.item.LessonId;
import org.gatepost.library.Lesson;
import org.gatepost.library.ShippedContent;

/** Somebody of the demo at their window, going from page to page; each page they come to is judged by axe-core. */
final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "gatepost-demo";
    private static final String QUIET = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
              return clients.length > 0 && clients.every((client) => !client.isActive()) && document.querySelector("h1");
            }""";

    private static final String LOOK = """
            () => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches, document.body.innerText].join()""";

    private static final Set<String> SIGN_IN_PAGES_JUDGED = ConcurrentHashMap.newKeySet();

    private final PackedJar gatepost;
    private final Window window;
    private final Set<LessonId> judged = new HashSet<>();

    Visitor(PackedJar gatepost, Window window) {
        this.gatepost = gatepost;
        this.window = window;
    }

    Window window() {
        return window;
    }

    Page page() {
        return window.page();
    }

    Visitor signIn(String username) {
        return signIn(username, PASSWORD);
    }

    Visitor signIn(String username, String password) {
        window.visit(gatepost.url("/login"));
        settle();
        // A dozen people sign in on the very same page.
        if (SIGN_IN_PAGES_JUDGED.add((String) page().evaluate(LOOK))) {
            arrived();
        }
        return signInHere(username, password);
    }

    /** On the sign-in page that has come up. */
    Visitor signInHere(String username, String password) {
        return comeIn(username, password).arrived();
    }

    /** As {@link #signInHere}, to a page that was judged before. */
    Visitor comeIn(String username, String password) {
        page().fill("#username", username);
        page().fill("#password", password);
        page().click(".gp-signin-form button[type=submit]");
        page().waitForURL(url -> !url.contains("/login"));
        return settle();
    }

    /** The whole address of a page. */
    String url(String path) {
        return gatepost.url(path);
    }

    /** Types an address, as nobody can be kept from doing. */
    Visitor open(String path) {
        window.visit(gatepost.url(path));
        return arrived();
    }

    /** Presses a link or a button that leads to another page. */
    Visitor follow(Locator link, String pathBegins) {
        return pass(link, pathBegins).arrived();
    }

    /** As {@link #follow}, to a page that is judged later or was judged before. */
    Visitor pass(Locator link, String pathBegins) {
        link.click();
        page().waitForURL(url -> url.startsWith(gatepost.url(pathBegins)));
        return settle();
    }

    Visitor arrived() {
        settle();
        Accessibility.assertNoAccessibilityViolations(page());
        return this;
    }

    /** Waits until nothing is under way between page and server. */
    Visitor settle() {
        page().waitForFunction(QUIET);
        return this;
    }

    /** What the page says, without the frame around it. */
    String says() {
        return page().locator("main").innerText();
    }

    /** Where they are, without the server's name. */
    String path() {
        return URI.create(page().url()).getPath();
    }

    Locator find(String selector) {
        return page().locator(selector);
    }

    ExamOnScreen exam() {
        return new ExamOnScreen(this);
    }

    /** Reads a lesson to its end and answers its check question. */
    void study(LessonId id) {
        Lesson lesson = ShippedContent.lesson(id);
        openLesson(lesson);
        find(".gp-lesson-end").scrollIntoViewIfNeeded();
        page().mouse().wheel(0, 400);
        // What says that the end is still to be read makes room for what says that the answer counts.
        find(".gp-check .gp-tone-in-progress:not(#check-counts)").first().waitFor(gone());
        var check = ItemOnScreen.in(find(".gp-check gp-item-card"));
        check.give(check.right());
        find("#check").click();
        find(".gp-check .gp-tone-cleared").first().waitFor();
        settle();
    }

    /**
     * Goes through the plan after a failed exam, from the page that shows it to its end.
     *
     * @return how many stops it had
     */
    int putRight() {
        int stops = 0;
        for (; find("#check").isVisible(); stops++) {
            var check = ItemOnScreen.in(find(".gp-check gp-item-card"));
            check.give(check.right());
            find("#check").click();
            find("#next-stop").click();
            find("#next-stop").waitFor(gone());
            settle();
        }
        return stops;
    }

    /** By a link to it where the page has one, which spares a start of the page; judged when it is first there. */
    private void openLesson(Lesson lesson) {
        var links = page().locator("main a[href='" + lesson.address() + "']");
        if (links.count() == 0) {
            open("/" + lesson.address());
        } else {
            // It may be folded away.
            links.first().evaluate("link => link.click()");
            page().waitForURL(gatepost.url("/" + lesson.address()));
            page().waitForFunction(
                            "titles => titles.includes(document.querySelector('main h1').textContent)",
                            List.of(lesson.title().zh(), lesson.title().en()));
            settle();
            if (!judged.contains(lesson.id())) {
                arrived();
            }
        }
        judged.add(lesson.id());
    }

    @Override
    public void close() {
        window.close();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
