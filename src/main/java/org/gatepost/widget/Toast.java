package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A short message over the page. What must be read or done belongs into a {@link Notice} instead. */
public final class Toast {

    private static final int MILLIS = 5000;

    private Toast() {}

    /** Says that something was done; goes by itself, and is said in its turn by screen readers. */
    public static Notification good(String text) {
        var toast = open(Tone.CLEARED, Glyph.CHECK, text);
        toast.setDuration(MILLIS);
        return toast;
    }

    /** Says that something was not done and why; stays until it is closed, and is said at once. */
    public static Notification bad(String text) {
        var toast = open(Tone.BLOCKED, Glyph.CROSS, text);
        toast.setDuration(0);
        toast.setAssertive(true);
        var close = new NativeButton(toast.getTranslation("widget.toast.close"), event -> toast.close());
        close.addClassName("gp-quiet");
        toast.add(close);
        return toast;
    }

    /** Beneath a page; over a dialog at its top, for on a phone the buttons of a dialog are where a page ends. */
    private static Notification.Position position() {
        UI ui = UI.getCurrent();
        return ui != null && ui.hasModalComponent()
                ? Notification.Position.TOP_CENTER
                : Notification.Position.BOTTOM_CENTER;
    }

    private static Notification open(Tone tone, Glyph glyph, String text) {
        var toast = new Notification();
        toast.setPosition(position());
        toast.setAssertive(false);
        toast.addClassNames("gp-toast", tone.className());
        Component icon = glyph.icon();
        toast.add(icon, new Span(text));
        toast.open();
        return toast;
    }
}
