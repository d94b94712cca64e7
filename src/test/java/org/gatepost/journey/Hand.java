package org.gatepost.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** With what somebody answers: a mouse, a finger, or keys alone. */
enum Hand {
    MOUSE {
        @Override
        void press(Locator control) {
            seen(control).click();
        }
    },
    FINGER {
        @Override
        void press(Locator control) {
            seen(control).tap();
        }
    },
    KEYS {
        @Override
        void press(Locator control) {
            reach(control, "focused === target");
            control.page().keyboard().press("Space");
        }

        // One enters a group of radio buttons by the tabulator, and goes about in it by arrows.
        @Override
        void choose(Locator radio) {
            reach(radio, "focused.type === 'radio' && focused.name === target.name");
            Page page = radio.page();
            if (!(boolean) page.evaluate("document.activeElement.checked")) {
                page.keyboard().press("Space");
            }
            for (int moves = 0; !radio.isChecked(); moves++) {
                if (moves > MOST_RADIOS) {
                    throw new AssertionError("the arrows do not come to " + radio);
                }
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        void write(Locator field, String text) {
            reach(field, "focused === target");
            field.page().keyboard().press("Control+A");
            field.page().keyboard().press("Delete");
            field.page().keyboard().type(text);
        }

        @Override
        void pick(Locator list, int place) {
            reach(list, "focused === target");
            list.page().keyboard().press("Home");
            for (int moves = 0; moves <= place; moves++) {
                list.page().keyboard().press("ArrowDown");
            }
        }
    };

    private static final int MOST_RADIOS = 20;
    private static final int MOST_STOPS = 400;

    /** Presses a button, or a check box so that it turns. */
    abstract void press(Locator control);

    /** Presses one of several radio buttons. */
    void choose(Locator radio) {
        press(radio);
    }

    /** Writes into a field what shall stand in it. */
    void write(Locator field, String text) {
        press(field);
        field.fill("");
        field.page().keyboard().type(text);
    }

    /**
     * Takes one of a native list, which a mouse opens outside of the page where no test can point.
     *
     * @param place counted from 0, the entry that asks to choose not counted
     */
    void pick(Locator list, int place) {
        list.selectOption(new SelectOption().setIndex(place + 1));
    }

    /** What one points at to press a control: the row around it, if it has one. */
    private static Locator seen(Locator control) {
        boolean inRow = (boolean) control.evaluate("control => control.matches('[type=radio], [type=checkbox]')");
        return inRow ? control.locator("xpath=ancestor::label[1]") : control;
    }

    /** Moves the focus by the tabulator, forward or back, until it is where it should be. */
    private static void reach(Locator target, String there) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            Object key =
                    target.evaluate("target => { const focused = document.activeElement; if (" + there + ") return '';"
                            + " return focused.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING"
                            + " ? 'Shift+Tab' : 'Tab'; }");
            if (((String) key).isEmpty()) {
                return;
            }
            target.page().keyboard().press((String) key);
        }
        throw new AssertionError("the tabulator does not come to " + target);
    }
}
