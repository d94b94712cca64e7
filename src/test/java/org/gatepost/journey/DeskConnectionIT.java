package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the exam's script does while the server is not reached, and what it tells of that. */
class DeskConnectionIT extends DeskAlone {

    /** Vaadin itself waits for the next request before it takes back that the connection is lost. */
    @Test
    void sendsWhatWaitsAndAsksTheServerAsSoonAsTheConnectionIsBack() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("() => { window.asked = false; dispatchEvent(new Event('online')); }");
        assertThat(sent(page)).containsExactly("0 1000001 true", "0 1000001 true");
        assertThat(page.evaluate("() => window.asked")).isEqualTo(true);
    }

    @Test
    void tellsOnceThatItReachesTheServerAgain() {
        var page = reachable();
        page.evaluate("() => { window.there = false; dispatchEvent(new Event('offline')); }");
        later(page, 4_000);
        later(page, 12_000);
        page.evaluate("""
                () => {
                  const desk = document.querySelector("gp-exam-desk").gpDesk;
                  window.there = true;
                  dispatchEvent(new Event("online"));
                  desk.timeLeft(60000);
                  desk.timeLeft(60000);
                }""");
        assertThat(back(page)).as("not with everybody else").isEmpty();
        later(page, 6_000);
        later(page, 6_000);
        assertThat(back(page))
                .singleElement()
                .satisfies(seconds -> assertThat(seconds).isBetween(11, 14));
    }

    @Test
    void tellsOfALostConnectionOnlyWhenEveryAnswerIsSaved() {
        var page = reachable();
        press(page, 0);
        later(page, 4_000);
        later(page, 12_000);
        press(page, 1);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000001, '', 60000)");
        later(page, 6_000);
        assertThat(back(page)).isEmpty();
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000002, '', 60000)");
        later(page, 6_000);
        assertThat(back(page)).hasSize(1);
    }

    @Test
    void takesASlowReplyForNoLostConnection() {
        var page = reachable();
        later(page, 20_000);
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.go(1); }");
        later(page, 3_100);
        page.evaluate("""
                () => document.querySelector("gp-exam-desk").gpDesk
                    .item(1, {type: "true-false", stem: "?"}, null, 60000)""");
        later(page, 40_000);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.timeLeft(60000)");
        press(page, 0);
        later(page, 3_100);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.unreadable(1, 1000001, null)");
        later(page, 40_000);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.timeLeft(60000)");
        later(page, 6_000);
        assertThat(back(page)).isEmpty();
    }

    /** An exam on a page that notes what it tells of lost connections, for whose script time goes by as it is told. */
    private Page reachable() {
        var page = desk(window, 7, 1, 1, "true-false", 600_000);
        page.evaluate("""
                () => {
                  window.back = [];
                  window.there = true;
                  document.querySelector("gp-exam-desk").addEventListener("reconnected", ({detail}) => back.push(detail.seconds));
                  Object.defineProperty(navigator, "onLine", {get: () => there, configurable: true});
                  const now = Date.now.bind(Date);
                  window.ahead = 0;
                  Math.random = () => 0.5;
                  Date.now = () => now() + ahead;
                }""");
        return page;
    }

    private static void later(Page page, int millis) {
        page.evaluate(
                "millis => { window.ahead += millis; document.querySelector('gp-exam-desk').gpDesk.tick(); }", millis);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> back(Page page) {
        return (List<Integer>) page.evaluate("() => back");
    }

    @Test
    void opensAndHandsInNothingWithoutAConnectionNorByItselfOnceItIsBack() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        page.evaluate("""
                () => {
                  window.done = [];
                  const host = document.querySelector("gp-exam-desk");
                  host.addEventListener("go", () => done.push("go"));
                  host.addEventListener("hand-in", () => done.push("hand-in"));
                  Object.defineProperty(navigator, "onLine", {get: () => window.there ?? false, configurable: true});
                  host.gpDesk.go(2);
                  host.gpDesk.handIn();
                }""");
        assertThat(page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.next.disabled"))
                .isEqualTo(false);
        page.evaluate("() => { window.there = true; dispatchEvent(new Event('online')); }");
        assertThat(page.evaluate("() => window.done")).isEqualTo(List.of());
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.go(2)");
        assertThat(page.evaluate("() => window.done")).isEqualTo(List.of("go"));
    }
}
