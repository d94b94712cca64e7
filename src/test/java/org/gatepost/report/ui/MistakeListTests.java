package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gatepost.authored.Problem;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** However many mistakes an upload has, and however long they are, the page stays small. */
@SpringBootTest
@ViewPackages(classes = RehearseView.class)
@SignedInAs(Role.TRAINER)
class MistakeListTests extends SpringBrowserlessTest {

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void buildsOfOneKindThreeAndTheOthersWhenTheyAreUnfolded() {
        show(IntStream.range(0, 300)
                .mapToObj(i -> new Problem("f.yaml", i, "'%d' is wrong".formatted(i), null))
                .toList());
        assertThat(find(ListItem.class).all()).hasSize(3);
        NativeDetails others = find(NativeDetails.class).single();
        assertThat(others.getSummaryText()).isEqualTo("297 more of this kind");
        unfold(others);
        unfold(others);
        assertThat(find(ListItem.class).all()).hasSize(203);
        assertThat(others.getElement().getTextRecursively()).contains("And 97 more.");
    }

    @Test
    void countsTheKindsThatAreTooManyToBeShown() {
        MistakeList list = show(IntStream.range(0, 300)
                .mapToObj(i -> new Problem("f.yaml", 1, "wrong" + "x".repeat(i), null))
                .toList());
        assertThat(find(ListItem.class).all()).hasSize(40);
        assertThat(list.getElement().getTextRecursively()).contains("260 more kinds of mistakes, 260 in all");
    }

    @Test
    void unfoldsTwoThousandAndNoMore() {
        show(IntStream.range(0, 20 * 210)
                .mapToObj(i -> new Problem("f.yaml", i, "wrong" + "x".repeat(i % 20) + " 1", null))
                .toList());
        find(NativeDetails.class).all().forEach(MistakeListTests::unfold);
        assertThat(find(ListItem.class).all()).hasSize(2_000 + 20 * 3);
    }

    @Test
    void cutsWhatIsTooLongToBeReadAndCopiesNoMoreThanAHundredThousandCharacters() {
        List<Problem> wordy = IntStream.range(0, 500)
                .mapToObj(i -> new Problem("f.yaml", i, "'%s' is wrong".formatted("𠮷".repeat(900)), null))
                .toList();
        MistakeList list = show(wordy);
        assertThat(list.getElement().getTextRecursively()).contains("𠮷…").hasSizeLessThan(8_000);
        assertThat(list.copied(wordy)).hasSizeLessThan(100_100).containsPattern("And \\d+ more\\.$");
        assertThat(list.copied(wordy.subList(0, 1))).startsWith("f.yaml: '𠮷").endsWith("𠮷…");
    }

    private static MistakeList show(List<Problem> problems) {
        var list = new MistakeList(problems);
        UI.getCurrent().add(list);
        return list;
    }

    private static void unfold(NativeDetails details) {
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }
}
