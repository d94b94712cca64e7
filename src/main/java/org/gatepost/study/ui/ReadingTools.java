package org.gatepost.study.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.gatepost.widget.Glyph;

/**
 * Larger and smaller letters, and reading aloud where the browser has a voice for it. Both live in the browser:
 * {@code js/study-size.js} and {@code js/study-aloud.js} make these buttons work.
 */
@JavaScript("context://js/lesson.js") // all js/study*.js
final class ReadingTools extends Div {

    private final Div aloud = new Div();

    ReadingTools() {
        addClassName("gp-reading-tools");
        aloud.addClassName("gp-reading-aloud");
        group(aloud, "study.aloud");
        // Until the browser says that it has a voice.
        aloud.getElement().setAttribute("hidden", true);
        aloud.add(
                speech("play", Glyph.SOUND, "study.aloud.play"),
                speech("pause", Glyph.PAUSE, "study.aloud.pause"),
                speech("stop", Glyph.STOP, "study.aloud.stop"));
        var sizes = new Div(
                size("smaller", "A−", "study.size.smaller"),
                size("normal", "A", "study.size.normal"),
                size("larger", "A+", "study.size.larger"));
        sizes.addClassName("gp-reading-sizes");
        group(sizes, "study.size");
        add(aloud, sizes);
    }

    /** Tells the buttons which text they are for. */
    void serve(LessonText text) {
        aloud.getElement().executeJs("window.gatepost.aloud.offer(this, $0)", text.getElement());
        getElement().executeJs("window.gatepost.textSize()");
    }

    private void group(Div buttons, String key) {
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
    }

    private NativeButton size(String which, String sign, String key) {
        var button = new NativeButton(sign);
        button.addClassNames("gp-tool", "gp-size-" + which);
        button.getElement().setAttribute("data-text-size", which).setAttribute("title", getTranslation(key));
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private NativeButton speech(String which, Glyph glyph, String key) {
        var button = new NativeButton();
        button.addClassName("gp-tool");
        button.getElement().setAttribute("data-aloud", which);
        button.add(glyph.icon(), new Span(getTranslation(key)));
        return button;
    }
}
