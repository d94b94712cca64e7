package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gatepost.widget.AtHand;
import org.junit.jupiter.api.Test;

class NavigationTests {

    private final Navigation navigation = new Navigation();

    @Test
    void marksTheEntryThatIsNearest() {
        navigation.show(entries("", "study", "study/cards"));
        navigation.mark("study/little-swan", Object.class);
        assertThat(current()).containsExactly("", "true", "");
        navigation.mark("study/cards", Object.class);
        assertThat(current()).containsExactly("", "", "page");
        navigation.mark("", Object.class);
        assertThat(current()).containsExactly("page", "", "");
        navigation.mark("studying", Object.class);
        assertThat(current()).containsOnly("");
    }

    @Test
    void marksTheEntryOfTheSameRoomWhenNoAddressIsNear() {
        navigation.show(entries("exams"));
        navigation.mark("exam/front-desk", com.vaadin.flow.component.html.Span.class);
        assertThat(current()).containsExactly("true");
        navigation.mark("no/such/page", Object.class);
        assertThat(current()).containsExactly("");
    }

    @Test
    void opensARestOnAPhoneOnlyWhenThereAreMoreThanFive() {
        navigation.show(entries("a", "b", "c", "d", "e"));
        assertThat(navigation.getChildren()).hasSize(1);
        navigation.show(entries("a", "b", "c", "d", "e", "f"));
        assertThat(navigation.getChildren()).hasSize(3);
    }

    @Test
    void keepsWhatIsWorkedWithMostInTheBarOfAPhone() {
        List<MenuEntry> all = new ArrayList<>(entries("", "study", "exams", "duty", "cases"));
        all.add(new MenuEntry("/register", "title", 10.0, "table", Work.class));
        navigation.show(all);
        assertThat(navigation
                        .getElement()
                        .getChild(0)
                        .getChildren()
                        .filter(item -> item.getClassList().contains("gp-nav-bar"))
                        .map(item -> item.getChild(0).getAttribute("href")))
                .containsExactly(".", "study", "exams", "register");
        assertThat(navigation
                        .getElement()
                        .getChild(2)
                        .getChildren()
                        .map(item -> item.getChild(0).getAttribute("href")))
                .containsExactly("duty", "cases");
    }

    @Test
    void namesTheGroupsOfAMenuThatIsLong() {
        List<MenuEntry> all = new ArrayList<>(entries("", "study", "exams", "duty"));
        all.add(new MenuEntry("/register", "title", 10.0, "table", Div.class));
        navigation.show(all);
        assertThat(headings(0)).as("of five").isEmpty();
        all.add(new MenuEntry("/accounts", "title", 12.0, "key", Div.class));
        all.add(new MenuEntry("/audit", "title", 41.0, "lock", Work.class));
        navigation.show(all);
        assertThat(headings(0)).containsExactly("shell.group.PEOPLE", "shell.group.RECORDS");
        assertThat(headings(2)).as("of what is not in the bar").containsExactly("shell.group.PEOPLE");
    }

    private List<String> headings(int list) {
        return navigation
                .getElement()
                .getChild(list)
                .getChildren()
                .filter(item -> item.getClassList().contains("gp-nav-heading"))
                .map(item -> item.getTextRecursively().replaceAll("[^a-zA-Z.]", ""))
                .toList();
    }

    @AtHand
    private static final class Work extends Div {}

    @Test
    void isNotThereWithoutEntries() {
        navigation.show(List.of());
        assertThat(navigation.isVisible()).isFalse();
        navigation.show(entries("study"));
        assertThat(navigation.isVisible()).isTrue();
    }

    private List<String> current() {
        return navigation
                .getElement()
                .getChild(0)
                .getChildren()
                .map(item -> item.getChild(0))
                .map(NavigationTests::mark)
                .toList();
    }

    private static String mark(Element link) {
        return link.hasAttribute("aria-current") ? link.getAttribute("aria-current") : "";
    }

    private static List<MenuEntry> entries(String... paths) {
        return Arrays.stream(paths)
                .map(path -> new MenuEntry("/" + path, "title", 1.0, "book", Div.class))
                .toList();
    }
}
