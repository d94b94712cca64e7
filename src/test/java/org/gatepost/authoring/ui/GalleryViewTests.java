package org.gatepost.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.gatepost.authoring.Exhibit;
import org.gatepost.authoring.Gallery;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.Refusal;
import org.gatepost.marking.Marking;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.widget.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@ViewPackages(classes = GalleryView.class, packages = "org.gatepost.shell")
@SignedInAs(value = Role.TRAINER, person = 900_001)
class GalleryViewTests extends SpringBrowserlessTest {

    @Autowired
    private Gallery gallery;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsEveryTypeWithWhatItAsks() {
        open("bank/gallery");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No type chosen");
        assertThat(links()).hasSameSizeAs(gallery.exhibits());
        assertThat(links().getFirst().getElement().getTextRecursively())
                .contains("Single choice", "One of several options", "items");
    }

    @Test
    void showsEachTypeWithItsUseItsMarkingItsItemAndItsKey() {
        for (Exhibit exhibit : gallery.exhibits()) {
            open("bank/gallery/" + exhibit.type());
            assertThat(page())
                    .as(exhibit.type())
                    .contains("When to use it", "How it is marked", "on average")
                    .contains(exhibit.item().rationale().explanation().en());
            assertThat(find(ItemCard.class).all())
                    .extracting(card -> card.getElement().getAttribute("lang"))
                    .containsExactly("zh-CN", "en");
            assertThat(find(KeySheet.class).all()).hasSize(1);
        }
    }

    @Test
    void headsWhatWrongAnswersBelieveOnlyWhereThereAreSome() {
        open("bank/gallery/single-choice");
        assertThat(page()).contains("The belief behind each wrong answer");
        open("bank/gallery/case-essay");
        assertThat(page()).contains("Right answer").doesNotContain("The belief behind each wrong answer");
    }

    @Test
    void answersForTheTrainerAndTellsTheMark() {
        for (Exhibit exhibit : gallery.exhibits()) {
            open("bank/gallery/" + exhibit.type());
            for (Exhibit.Example example : exhibit.answers()) {
                press(example);
                var item = exhibit.item().sample();
                var mark = Marking.mark(item, example.response());
                assertThat(told())
                        .as("%s answered %s", exhibit.type(), example.response())
                        .contains(mark.earned() + " of " + mark.possible());
                Marking.misconceptions(item, example.response())
                        .forEach(believed ->
                                assertThat(told()).contains(believed.text().en()));
            }
            click("Clear");
            assertThat(told()).doesNotContain("Marked");
        }
    }

    @Test
    void leadsToTheBankAndBack() {
        open("bank/gallery/single-choice");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("bank?type=single-choice")
                .anyMatch(address -> address.startsWith("bank/") && !address.startsWith("bank/gallery"));
        open("bank");
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).contains("bank/gallery");
    }

    @Test
    void saysThatThereIsNoSuchType() {
        open("bank/gallery/riddle");
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThatThrownBy(() -> gallery.tryAnswer("riddle", JsonNodeFactory.instance.nullNode()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @SignedInAs(
            value = {Role.HR, Role.MANAGER, Role.ADMIN},
            person = 900_001)
    void isShutToEverybodyWhoIsNoTrainer() {
        open("bank/gallery");
        assertThat(getCurrentView()).isNotInstanceOf(GalleryView.class);
        assertThatThrownBy(() -> gallery.exhibits()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> gallery.exhibit("matching")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> gallery.tryAnswer("matching", JsonNodeFactory.instance.nullNode()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void press(Exhibit.Example example) {
        click(
                switch (example.outcome()) {
                    case RIGHT -> "Right";
                    case PARTLY -> "Partly right";
                    case WRONG -> "Wrong";
                    case NEEDS_MARKER -> "For a marker";
                    case BLANK -> throw new AssertionError("a blank is no example");
                });
    }

    /** Of the English preview. */
    private void click(String words) {
        NativeButton wanted = find(NativeButton.class)
                .from(find(TryCard.class).all().getLast())
                .all()
                .stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(wanted).click();
    }

    private String told() {
        return find(TryCard.class).all().getLast().getElement().getTextRecursively();
    }

    private List<RouterLink> links() {
        return find(RouterLink.class).from(find(TypeList.class).single()).all();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
