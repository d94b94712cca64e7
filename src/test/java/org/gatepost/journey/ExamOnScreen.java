package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatepost.item.Response;

/** The exam in front of somebody. */
final class ExamOnScreen {

    private final Visitor visitor;

    ExamOnScreen(Visitor visitor) {
        this.visitor = visitor;
        visitor.find("gp-exam-desk .gp-item").waitFor();
    }

    int items() {
        return numbers().count();
    }

    /** Where one is, counted from 0. */
    int slot() {
        return Integer.parseInt(visitor.find("gp-exam-desk .gp-palette-numbers .gp-palette-number[aria-current=true]")
                        .textContent())
                - 1;
    }

    ItemOnScreen item() {
        return ItemOnScreen.in(visitor.find(".gp-desk-item"));
    }

    /** By the overview, which on a phone is folded away. */
    void goTo(int slot) {
        if (slot() == slot) {
            return;
        }
        if (!numbers().nth(slot).isVisible()) {
            visitor.find(".gp-palette summary").click();
        }
        numbers().nth(slot).click();
        await(slot);
    }

    void next() {
        int to = slot() + 1;
        visitor.find(".gp-desk-moves .gp-desk-primary").click();
        await(to);
    }

    /** Answers and waits until the page calls it saved. */
    void answer(Response response) {
        item().give(response);
        awaitSaved();
    }

    void awaitSaved() {
        assertThat(state()).hasAttribute("data-state", "saved");
    }

    Locator state() {
        return visitor.find(".gp-save-state");
    }

    Locator count() {
        return visitor.find(".gp-save-count");
    }

    Locator clock() {
        return visitor.find(".gp-clock");
    }

    Locator number(int slot) {
        return numbers().nth(slot);
    }

    Locator flag() {
        return visitor.find(".gp-desk-flag");
    }

    Locator warning() {
        return visitor.find(".gp-desk-warning");
    }

    Locator offline() {
        return visitor.find(".gp-desk-offline");
    }

    /** Asks to hand in; the dialog is then open. */
    Locator handIn() {
        visitor.find(".gp-desk-moves > :last-child").click();
        visitor.find("vaadin-confirm-dialog #hand-in").waitFor();
        return visitor.find("vaadin-confirm-dialog");
    }

    /** An item's place and an answer to it, as the page knows it: by places of options. */
    record Given(int slot, String value) {}

    /**
     * Answers the item in view otherwise than it is, by one press or letter. Within the page, because an item on its way could come
     * between looking and pressing.
     */
    Given answerOtherwise() {
        var given = (List<?>) desk("""
                () => {
                  const all = (selector) => [...desk.box.querySelectorAll(selector)];
                  const choices = all("input[type=radio], input[type=checkbox]");
                  const pressed = all("[aria-pressed]");
                  const [list] = all("select");
                  const [text] = all("textarea, input[type=text]");
                  if (choices.length) {
                    (choices.find((choice) => !choice.checked) ?? choices[0]).click();
                  } else if (list) {
                    list.selectedIndex = list.selectedIndex === 1 ? 2 : 1;
                    list.dispatchEvent(new Event("change"));
                  } else if (text) {
                    text.value += "1";
                    text.dispatchEvent(new Event("input"));
                  } else if (pressed.length) {
                    pressed.find((choice) => choice.getAttribute("aria-pressed") !== "true").click();
                  } else {
                    desk.box.querySelector(".gp-order-move:enabled").click();
                  }
                  return [desk.current, JSON.stringify(desk.value)];
                }""");
        return new Given((Integer) given.getFirst(), (String) given.getLast());
    }

    /** The answer to the item in view as the page knows it. */
    String value() {
        return (String) desk("() => JSON.stringify(desk.value)");
    }

    /** Answers kept in the browser because the server has not acknowledged them, slot by slot. */
    String kept() {
        return (String) desk("() => desk.journal.pending().map((entry) => entry.slot + \" \" + entry.value).join()");
    }

    /**
     * Goes through all items by the overview: slot to answer as the page knows it, without the blanks. Within the page, for
     * asking it from outside takes longer than it does.
     */
    Map<Integer, String> shownAnswers() {
        var values = (List<?>) desk("""
                async () => {
                  const numbers = () => [...document.querySelectorAll("gp-exam-desk .gp-palette-numbers .gp-palette-number")];
                  const there = (slot) => numbers()[slot].getAttribute("aria-current") === "true";
                  const values = [];
                  for (let slot = 0; slot < numbers().length; slot++) {
                    numbers()[slot].click();
                    const asked = performance.now();
                    while (!there(slot)) {
                      if (performance.now() > asked + 60000) throw new Error("item " + (slot + 1) + " does not come");
                      await new Promise((soon) => setTimeout(soon, 5));
                    }
                    values.push(JSON.stringify(desk.value));
                  }
                  return values;
                }""");
        Map<Integer, String> answers = new TreeMap<>();
        for (int slot = 0; slot < values.size(); slot++) {
            if (!"null".equals(values.get(slot))) {
                answers.put(slot, (String) values.get(slot));
            }
        }
        return answers;
    }

    /** For three quarters of a minute, in which it does not learn by itself what the server knows. */
    ExamOnScreen asksNothingByItself() {
        desk("() => { desk.asked = Date.now(); }");
        return this;
    }

    private Object desk(String function) {
        return visitor.page()
                .evaluate("() => { const desk = document.querySelector('gp-exam-desk').gpDesk; return (" + function
                        + ")(); }");
    }

    private Locator numbers() {
        return visitor.find("gp-exam-desk .gp-palette-numbers .gp-palette-number");
    }

    private void await(int slot) {
        assertThat(visitor.find("gp-exam-desk .gp-palette-numbers .gp-palette-number[aria-current=true]"))
                .hasText(String.valueOf(slot + 1));
    }
}
