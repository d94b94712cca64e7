package org.gatepost.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of how many, as a bar and in words. */
public final class Progress extends Div {

    private final Div bar = new Div();
    private final Span words = new Span();

    /** @param label what is counted, said by screen readers, for example "Lessons studied" */
    public Progress(String label, Number done, Number of) {
        addClassName("gp-progress");
        bar.addClassName("gp-progress-bar");
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-label", label);
        words.addClassName("gp-progress-words");
        words.getElement().setAttribute("aria-hidden", "true");
        add(bar, words);
        set(done, of);
    }

    /** @throws IllegalArgumentException when {@code done} is not between 0 and {@code of} */
    public void set(Number done, Number of) {
        double part = done.doubleValue();
        double whole = of.doubleValue();
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(done + " of " + of);
        }
        String text = getTranslation("widget.progress.words", done, of);
        words.setText(text);
        bar.getElement()
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", String.valueOf(of))
                .setAttribute("aria-valuenow", String.valueOf(done))
                .setAttribute("aria-valuetext", text);
        bar.getStyle().set("--gp-part", whole == 0 ? "0%" : 100.0 * part / whole + "%");
        setClassName("gp-progress-full", whole > 0 && part == whole);
    }
}
