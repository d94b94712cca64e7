package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the exam's script keeps and sends by itself. */
class DeskScriptIT extends DeskAlone {

    @Test
    void sendsWhatIsTypedInTheLastMomentEvenWhileAnInputMethodStillAsks() {
        var page = desk(window, 7, 1, 1, "numeric", 2_000);
        page.evaluate("""
                () => {
                  const field = document.querySelector("input");
                  field.value = "12";
                  field.dispatchEvent(new InputEvent("input"));
                  field.dispatchEvent(new CompositionEvent("compositionstart"));
                }""");
        page.waitForTimeout(1_200);
        assertThat(sent(page)).containsExactly("0 1000001 \"12\"");
    }

    @Test
    void keepsTheAnswerOfTheNewerTabWhenTheDisplacedOneAnswersTheSameItem() {
        var old = desk(window, 7, 1, 1, "true-false", 60_000);
        var newer = desk(window.anotherTab(), 7, 1, 2, "true-false", 60_000);
        press(newer, 0);
        press(old, 1);
        assertThat(sent(old)).containsExactly("0 1000002 false");
        assertThat(unsaved(newer)).as("of the newer tab").isOne();
        refuse(old, 0);
        assertThat(unsaved(newer)).as("after the old one was told").isOne();

        var again = desk(window.anotherTab(), 7, 1, 3, "true-false", 60_000);
        assertThat(sent(again))
                .as("the newer first, so that the other is refused")
                .containsExactly("0 2000001 true", "0 1000002 false");
        again.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 2000001, '', 60000)");
        again.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.stale(0, 1000002, true)");
        assertThat(unsaved(again)).isZero();
    }

    @Test
    void keepsAnAnswerThatWasRefusedBecauseTheExamIsElsewhereAndSendsItWhenItGoesOnHere() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        refuse(page, 0);
        assertThat(page.locator(".gp-desk-warning").textContent()).isEqualTo("elsewhere, unsaved go on here");
        continueHere(page, 7, 1, 3, "true-false", 60_000);
        assertThat(sent(page)).containsExactly("0 1000001 true");
        assertThat(page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.value"))
                .as("on the page")
                .isEqualTo(true);
    }

    @Test
    void sendsWhatWasBeingTypedWhenTheExamWasTakenAwayAndGoesOnHere() {
        var page = desk(window, 7, 1, 1, "numeric", 60_000);
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.answer('12', false); }");
        refuse(page, -1);
        continueHere(page, 7, 1, 3, "numeric", 60_000);
        assertThat(sent(page)).containsExactly("0 1000001 \"12\"");
    }

    @Test
    void showsNoAnswerThatADisplacedTabKeeps() {
        var old = desk(window, 7, 1, 1, "true-false", 60_000);
        var newer = desk(window.anotherTab(), 7, 1, 2, "true-false", 60_000);
        press(old, 1);
        refuse(old, 0);
        newer.evaluate("""
                () => {
                  const desk = document.querySelector("gp-exam-desk").gpDesk;
                  desk.item(1, {type: "true-false", stem: "?"}, null, 60000);
                  desk.item(0, {type: "true-false", stem: "?"}, null, 60000);
                }""");
        assertThat(newer.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.value"))
                .as("the server does not have it, and this tab does not send it")
                .isNull();
    }

    @Test
    void sendsTheNewerOfTwoAnswersFirstWhenTheTabsAreGone() {
        var old = desk(window, 7, 1, 1, "true-false", 60_000);
        press(desk(window.anotherTab(), 7, 1, 2, "true-false", 60_000), 0);
        press(old, 1);
        var again = desk(window.anotherTab(), 7, 1, 3, "true-false", 60_000);
        assertThat(sent(again)).containsExactly("0 2000001 true", "0 1000002 false");
        assertThat(again.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.value"))
                .isEqualTo(true);
    }

    @Test
    void sendsNothingThatWasKeptForAnAttemptWhichHadTheSameNumberInAnotherDatabase() {
        press(desk(window, 7, 1, 1, "true-false", 60_000), 0);
        press(desk(window.anotherTab(), 8, 1, 1, "true-false", 60_000), 0);
        var other = desk(window.anotherTab(), 7, 2, 1, "true-false", 60_000);
        assertThat(sent(other)).isEmpty();
        assertThat(other.evaluate("() => Object.keys(localStorage).sort().join()"))
                .as("what is kept: nothing of that attempt, and still that of the other exam")
                .isEqualTo("gatepost-exam:7:2,gatepost-exam:8:1");
    }

    @Test
    void keepsNothingThatWasWrittenForWhoeverComesAfterSigningOut() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("""
                () => {
                  const out = document.body.appendChild(document.createElement("button"));
                  out.id = "sign-out";
                  out.click();
                }""");
        assertThat(page.evaluate("() => localStorage.getItem('gatepost-exam:7:1')"))
                .isEqualTo("{\"seq\":1,\"pending\":{},\"left\":{\"0\":1000001}}");
    }

    @Test
    void toHandInStandsApartUntilTheLastItemAndInTheOverviewUntilAllIsAnswered() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        var below = page.locator(".gp-desk-moves > :last-child");
        var overview = page.locator(".gp-palette-hand-in");
        assertThat(below.getAttribute("class")).contains("gp-desk-apart").doesNotContain("gp-desk-primary");
        page.evaluate("""
                () => {
                  const host = document.querySelector("gp-exam-desk");
                  window.handedIn = 0;
                  host.addEventListener("hand-in", () => handedIn++);
                  host.gpDesk.item(2, {type: "true-false", stem: "?"}, null, 60000);
                }""");
        assertThat(below.getAttribute("class")).contains("gp-desk-primary").doesNotContain("gp-desk-apart");
        assertThat(overview.getAttribute("class")).doesNotContain("gp-desk-primary");
        page.evaluate("""
                () => {
                  const desk = document.querySelector("gp-exam-desk").gpDesk;
                  desk.places.forEach((place) => (place.answered = true));
                  desk.paintPalette();
                }""");
        assertThat(overview.getAttribute("class")).contains("gp-desk-primary");
        overview.evaluate("(button) => button.click()");
        assertThat(page.evaluate("() => handedIn")).isEqualTo(1);
    }

    @Test
    void tellsAnItemThatIsAnsweredInPartFromOneThatIsAnswered() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000001, '', 60000, true)");
        assertThat(page.locator(".gp-palette-number").first().getAttribute("class"))
                .contains("gp-partly")
                .doesNotContain("gp-answered");
    }

    @Test
    void tellsThatAnItemIsAnsweredInPartBeforeTheServerHas() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        answer(page, "[1, null]");
        assertThat(palette(page)).contains("gp-partly").doesNotContain("gp-answered");
        answer(page, "[1, 0]");
        assertThat(palette(page)).contains("gp-answered").doesNotContain("gp-partly");
        answer(page, "[null, 0]");
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.refuse(0, 1000003, null, ''); }");
        assertThat(palette(page)).doesNotContain("gp-answered").doesNotContain("gp-partly");
    }

    @Test
    void aTabThatAnotherTookOverSaysWhetherAnAnswerOfItsOwnWasNotSaved() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        refuse(page, -1);
        var told = page.locator(".gp-desk-warning");
        assertThat(told.textContent()).isEqualTo("elsewhere go on here");
        assertThat(page.locator("input:enabled").count()).isZero();

        var answered = desk(window.anotherTab(), 8, 1, 1, "true-false", 60_000);
        press(answered, 0);
        refuse(answered, -1);
        told = answered.locator(".gp-desk-warning");
        assertThat(told.textContent()).isEqualTo("elsewhere, unsaved go on here");
        refuse(answered, 0);
        assertThat(told.textContent()).isEqualTo("elsewhere, unsaved go on here");
        assertThat(told.locator("button").count()).isOne();

        var late = desk(window.anotherTab(), 9, 1, 1, "true-false", 60_000);
        press(late, 0);
        late.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000001, '', 60000)");
        refuse(late, -1);
        refuse(late, 0);
        assertThat(late.locator(".gp-desk-warning").textContent())
                .as("an answer that was still on its way")
                .isEqualTo("elsewhere, unsaved go on here");
    }

    @Test
    void inATabThatAnotherTookOverToGoOnHereIsTheOneThingToPress() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate(
                "() => document.querySelector('gp-exam-desk').gpDesk.item(1, {type: 'true-false', stem: '?'}, null, 60000)");
        refuse(page, -1);
        assertThat(page.locator("button:enabled:visible").allTextContents()).containsExactly("go on here");
        // An answer that was on its way is told late, and draws its item anew.
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.unreadable(1, 1000009, null)");
        assertThat(page.locator(".gp-desk-moves button:enabled, .gp-palette button:enabled")
                        .count())
                .isZero();
    }

    private static void answer(Page page, String value) {
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.answer(" + value + ", true); }");
    }

    private static String palette(Page page) {
        return page.locator(".gp-palette-number").first().getAttribute("class");
    }

    /** @param slot of the answer that is refused, -1 for whatever else the page asked */
    private static void refuse(Page page, int slot) {
        page.evaluate("(slot) => document.querySelector('gp-exam-desk').gpDesk.movedElsewhere(slot)", slot);
    }

    private static int unsaved(Page page) {
        return (Integer) page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.underWay().length");
    }
}
