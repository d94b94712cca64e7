package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody reads a change in their language; the other is there for whoever wants it. */
class BeforeAndNowTests {

    private static final LocalizedText OLD = new LocalizedText("旧话", "Old words");
    private static final LocalizedText NEW = new LocalizedText("新话", "New words");

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void showsTheReadersLanguageAndFoldsTheOther() {
        assertThat(unfolded(Languages.ENGLISH, OLD, NEW))
                .contains("Old words", "New words")
                .doesNotContain("话");
        assertThat(fold(Languages.ENGLISH, OLD, NEW))
                .hasValueSatisfying(text -> assertThat(text).contains("旧话", "新话"));
        assertThat(unfolded(Languages.CHINESE, OLD, NEW)).contains("旧话", "新话").doesNotContain("words");
    }

    @Test
    void foldsNothingWhereTheOtherLanguageSaysTheSame() {
        var now = new LocalizedText("旧话", "Better words");
        assertThat(unfolded(Languages.ENGLISH, OLD, now))
                .contains("Old words", "Better words")
                .doesNotContain("旧话");
        assertThat(fold(Languages.ENGLISH, OLD, now)).isEmpty();
    }

    @Test
    void showsTheOtherLanguageWhereOnlyThatHasChanged() {
        var now = new LocalizedText("旧话", "Better words");
        assertThat(unfolded(Languages.CHINESE, OLD, now))
                .contains("Old words", "Better words")
                .doesNotContain("旧话");
        assertThat(fold(Languages.CHINESE, OLD, now)).isEmpty();
    }

    @Test
    void showsWhatIsNewOrGoneAndWhatIsTheSameInBothOnce() {
        assertThat(unfolded(Languages.ENGLISH, null, NEW)).contains("—", "New words");
        assertThat(unfolded(Languages.ENGLISH, OLD, null)).contains("Old words", "—");
        var number = new LocalizedText("24", "24");
        assertThat(fold(Languages.ENGLISH, number, new LocalizedText("8", "8"))).isEmpty();
    }

    private static String unfolded(Locale reader, @Nullable LocalizedText before, @Nullable LocalizedText now) {
        return shown(reader, before, now)
                .getChildren()
                .filter(child -> !(child instanceof NativeDetails))
                .map(child -> child.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static Optional<String> fold(Locale reader, @Nullable LocalizedText before, @Nullable LocalizedText now) {
        return shown(reader, before, now)
                .getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(child -> child.getElement().getTextRecursively())
                .findFirst();
    }

    private static Component shown(Locale reader, @Nullable LocalizedText before, @Nullable LocalizedText now) {
        var ui = new UI();
        ui.setLocale(reader);
        UI.setCurrent(ui);
        return new BeforeAndNow(before, now);
    }
}
