package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in which a name made of figures, such as 1-2-3-4-5, is not broken at the end of a line. */
public final class Unbroken {

    /** The class of what is not to be broken. */
    public static final String CLASS = "gp-unbroken";

    private static final Pattern FIGURES = Pattern.compile("[“\"]?(?<!\\d)\\d(?:[-–、]\\d(?!\\d))+[”\"]?");

    private Unbroken() {}

    /**
     * A stretch of a text.
     *
     * @param whole whether it is not to be broken
     */
    public record Piece(String words, boolean whole) {}

    /** The pieces of a text in their order; together they read as the text does. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher figures = FIGURES.matcher(text);
        int from = 0;
        while (figures.find()) {
            if (figures.start() > from) {
                pieces.add(new Piece(text.substring(from, figures.start()), false));
            }
            pieces.add(new Piece(figures.group(), true));
            from = figures.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), false));
        }
        return pieces;
    }

    /** The pieces of a text, to be put into a component. */
    public static List<Component> of(String text) {
        return pieces(text).stream().map(Unbroken::component).toList();
    }

    private static Component component(Piece piece) {
        if (!piece.whole()) {
            return new Text(piece.words());
        }
        var whole = new Span(piece.words());
        whole.addClassName(CLASS);
        return whole;
    }
}
