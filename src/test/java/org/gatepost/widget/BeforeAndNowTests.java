package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeforeAndNowTests {

    private static final LocalizedText BEFORE = new LocalizedText("两只鞋套", "two shoe covers");
    private static final LocalizedText NOW = new LocalizedText("三只鞋套", "three shoe covers");

    private final UI reader = new UI();

    @BeforeEach
    void read() {
        reader.setLocale(Languages.ENGLISH);
        UI.setCurrent(reader);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void saysItInTheReadersLanguageAndFoldsTheOther() {
        var words = new BeforeAndNow(BEFORE, NOW);
        assertThat(atOnce(words)).containsExactly("two shoe covers", "three shoe covers");
        assertThat(fold(words).isOpen()).isFalse();
        assertThat(paragraphs(fold(words).getElement())).containsExactly("两只鞋套", "三只鞋套");
        reader.setLocale(Languages.CHINESE);
        assertThat(atOnce(new BeforeAndNow(BEFORE, NOW))).containsExactly("两只鞋套", "三只鞋套");
    }

    @Test
    void opensTheFoldWhereOnlyTheOtherLanguageHasChanged() {
        var words = new BeforeAndNow(BEFORE, new LocalizedText(NOW.zh(), BEFORE.en()));
        assertThat(fold(words).isOpen()).isTrue();
        assertThat(fold(words).getSummaryText()).contains("widget.changedOnlyIn.zh");
        assertThat(fold(new BeforeAndNow(BEFORE, null)).isOpen()).isFalse();
        assertThat(fold(new BeforeAndNow(null, NOW)).isOpen()).isFalse();
    }

    @Test
    void foldsNothingWhereBothLanguagesSayTheSame() {
        var words = new BeforeAndNow(new LocalizedText("4008", "4008"), new LocalizedText("4009", "4009"));
        assertThat(atOnce(words)).containsExactly("4008", "4009");
        assertThat(words.getChildren()).hasSize(2);
    }

    private static NativeDetails fold(BeforeAndNow words) {
        return (NativeDetails) words.getChildren().toList().getLast();
    }

    private static List<String> atOnce(BeforeAndNow words) {
        return words.getChildren()
                .limit(2)
                .flatMap(side -> side.getChildren().filter(Paragraph.class::isInstance))
                .map(paragraph -> paragraph.getElement().getText())
                .toList();
    }

    private static List<String> paragraphs(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(BeforeAndNowTests::all))
                .filter(each -> !each.isTextNode() && each.getTag().equals("p"))
                .map(Element::getText)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(BeforeAndNowTests::all));
    }
}
