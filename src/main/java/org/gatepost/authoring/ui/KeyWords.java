package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.gatepost.authoring.Solution;
import org.gatepost.item.Tolerance;
import org.gatepost.kernel.LocalizedText;

/** An answer of a key, in words for a trainer. */
final class KeyWords {

    private final Component reader;

    KeyWords(Component reader) {
        this.reader = reader;
    }

    String of(Solution.Answer answer) {
        return switch (answer) {
            case Solution.Answer.Chosen option -> plain(option.text());
            case Solution.Answer.Verdict verdict -> reader.getTranslation("authoring.verdict." + verdict.holds());
            case Solution.Answer.OtherOrder other -> reader.getTranslation("authoring.key.otherOrder");
            case Solution.Answer.Placed placed ->
                reader.getTranslation("authoring.key.placed", plain(placed.entry()), plain(placed.place()));
            case Solution.Answer.Judged judged ->
                reader.getTranslation(
                        "authoring.key.judged",
                        plain(judged.point()),
                        reader.getTranslation("authoring.told." + judged.verdict()));
            case Solution.Answer.Typed typed -> String.join(reader.getTranslation("authoring.key.or"), typed.texts());
            case Solution.Answer.Figure number -> number(number);
            case Solution.Answer.InPreview preview ->
                reader.getTranslation("authoring.key.preview", of(preview.answer()));
            case Solution.Answer.OtherWords other -> reader.getTranslation("authoring.key.otherWords");
            case Solution.Answer.InGap gap -> reader.getTranslation("authoring.key.gap", gap.gap(), of(gap.answer()));
            case Solution.Answer.Quality quality ->
                reader.getTranslation(
                        "authoring.key.quality",
                        quality.mustHit()
                                ? reader.getTranslation("authoring.key.mustHit", plain(quality.criterion()))
                                : plain(quality.criterion()),
                        quality.points().value(),
                        plain(quality.text()));
            case Solution.Answer.Elsewhere other ->
                reader.getTranslation("authoring.key.elsewhere", plain(other.entry()));
        };
    }

    private String number(Solution.Answer.Figure number) {
        String words = number.unit() == null
                ? number.formula().text()
                : reader.getTranslation(
                        "authoring.key.number.unit", number.formula().text(), plain(number.unit()));
        Tolerance tolerance = number.tolerance();
        if (tolerance == null || tolerance.by().signum() == 0) {
            return words;
        }
        return tolerance.relative()
                ? reader.getTranslation(
                        "authoring.key.number.percent", words, tolerance.by().movePointRight(2))
                : reader.getTranslation("authoring.key.number.near", words, tolerance.by());
    }

    private String plain(LocalizedText text) {
        return text.plain(language());
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
