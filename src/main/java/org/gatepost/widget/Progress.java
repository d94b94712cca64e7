package org.gatepost.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many of how many, as a bar and in words. */
public final class Progress extends Div {

    private final Div bar = new Div();
    private final Span words = new Span();
    private double done;
    private double of;

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

    /**
     * Marks a part that was done once and is to be done again. It follows the part that is done, in another colour.
     *
     * @param words say both parts, in the place of the number of how many
     * @throws IllegalArgumentException when the parts together are more than the whole
     */
    public Progress withAgain(int again, String words) {
        if (again < 0 || done + again > of) {
            throw new IllegalArgumentException(done + " and " + again + " of " + of);
        }
        this.words.setText(words);
        bar.getElement().setAttribute("aria-valuetext", words);
        bar.getStyle().set("--gp-again", share(again));
        return this;
    }

    /** @throws IllegalArgumentException when {@code done} is not between 0 and {@code of} */
    public void set(Number done, Number of) {
        double part = done.doubleValue();
        double whole = of.doubleValue();
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(done + " of " + of);
        }
        this.done = part;
        this.of = whole;
        String text = getTranslation("widget.progress.words", done, of);
        words.setText(text);
        bar.getElement()
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", String.valueOf(of))
                .setAttribute("aria-valuenow", String.valueOf(done))
                .setAttribute("aria-valuetext", text);
        bar.getStyle().set("--gp-part", share(part)).remove("--gp-again");
        setClassName("gp-progress-full", whole > 0 && part == whole);
    }

    private String share(double part) {
        return of == 0 ? "0%" : 100.0 * part / of + "%";
    }
}
