package org.gatepost.journey;

import org.gatepost.library.Lesson;

/** A lesson that somebody has open: what of it stands on top of their screen. */
final class ReadingOnScreen {

    private static final String HIDDEN = """
            () => {
              Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
              document.dispatchEvent(new Event("visibilitychange"));
              delete document.visibilityState;
            }""";
    private static final String BLOCKS = "[...document.querySelectorAll('.gp-lesson-text > .gp-prose > *')]";

    private final Visitor reader;

    private ReadingOnScreen(Visitor reader) {
        this.reader = reader;
    }

    static ReadingOnScreen of(Visitor reader, Lesson lesson) {
        reader.open("/" + lesson.address());
        return new ReadingOnScreen(reader);
    }

    /** The paragraph, heading, list or picture below the bar, counted from 0. */
    int block() {
        return ((Number) reader.page()
                        .evaluate("() => " + BLOCKS + ".filter(b => b.getBoundingClientRect().top <= 91).length - 1"))
                .intValue();
    }

    ReadingOnScreen scrollTo(int block) {
        reader.page().evaluate("n => scrollTo(0, scrollY + " + BLOCKS + "[n].getBoundingClientRect().top - 60)", block);
        return this;
    }

    /** With the mouse: a press of Playwright's own would scroll to the bar, which is always on screen. */
    ReadingOnScreen switchLanguage() {
        String before = reader.page().getAttribute("html", "lang");
        var button = reader.find(".gp-language").boundingBox();
        reader.page().mouse().click(button.x + button.width / 2, button.y + button.height / 2);
        reader.page().waitForFunction("lang => document.documentElement.lang !== lang", before);
        reader.settle();
        return this;
    }

    /** Puts the device away, as far as the page can tell. */
    void putAway() {
        reader.page().evaluate(HIDDEN);
        reader.settle();
    }

    /** Presses what leads to where somebody was. */
    ReadingOnScreen goOn() {
        reader.find("#go-on-reading").click();
        reader.settle();
        reader.page().waitForFunction("() => scrollY > 0");
        return this;
    }
}
