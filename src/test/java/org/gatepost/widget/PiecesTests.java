package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PiecesTests {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/css");

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void drawsEveryGlyph(Glyph glyph) throws Exception {
        assertThat(Files.readString(STYLES.resolve("icons.css"))).contains(".gp-icon-" + glyph.cssName() + " {");
        assertThat(Glyph.named(glyph.cssName())).contains(glyph);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void saysAStateByColourAndIconAndWord(Tone tone) throws Exception {
        assertThat(Files.readString(STYLES.resolve("gatepost.css"))).contains("." + tone.className() + " {");
        var badge = new StatusBadge(tone, "a word");
        assertThat(badge.getClassNames()).contains(tone.className());
        assertThat(badge.getChildren()).hasSize(2);
        assertThat(badge.getElement().getTextRecursively()).isEqualTo("a word");
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress("Lessons", 4, 3));
    }

    @Test
    void tellsProgressToAScreenReader() {
        var progress = new Progress("Lessons", 3, 12);
        var bar = progress.getElement().getChild(0);
        assertThat(bar.getAttribute("aria-valuenow")).isEqualTo("3");
        assertThat(bar.getAttribute("aria-valuemax")).isEqualTo("12");
        assertThat(bar.getStyle().get("--gp-part")).isEqualTo("25.0%");
        progress.set(0, 0);
        assertThat(bar.getStyle().get("--gp-part")).isEqualTo("0%");
    }

    @Test
    void showsWhatIsToBeDoneAgainAsDoneOnce() {
        var progress = new Progress("Lessons", 2, 8).withAgain(4, "2 done, 4 again");
        var bar = progress.getElement().getChild(0);
        assertThat(bar.getStyle().get("--gp-part")).isEqualTo("25.0%");
        assertThat(bar.getStyle().get("--gp-again")).isEqualTo("50.0%");
        assertThat(bar.getAttribute("aria-valuetext")).isEqualTo("2 done, 4 again");
        assertThat(progress.getElement().getTextRecursively()).isEqualTo("2 done, 4 again");
        progress.set(8, 8);
        assertThat(bar.getStyle().get("--gp-again")).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> progress.withAgain(1, ""));
    }

    @Test
    void interruptsAScreenReaderOnlyForWhatWentWrong() {
        assertThat(Notice.bad("no").getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(Notice.good("yes").getElement().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void pairsEveryLabelWithItsValue() {
        var facts = new Facts().with("Position", "Engineer").with("State", new Span("cleared"));
        assertThat(facts.getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", ""))
                .contains("<dt>Position</dt>", "<dd>Engineer</dd>", "<dd><span>cleared</span></dd>");
    }

    @Test
    void leavesOutALeadThatIsEmpty() {
        assertThat(new PageHeader("Title", "").getElement().getTextRecursively())
                .isEqualTo("Title");
    }
}
