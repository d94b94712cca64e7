package org.gatepost.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemBank;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.Presentation;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.Refusal;
import org.gatepost.marking.Marking;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.Ledger;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.LanguageSwitch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@ViewPackages(classes = ItemBankView.class, packages = "org.gatepost.shell")
@SignedInAs(Role.TRAINER)
class ItemBankViewTests extends SpringBrowserlessTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CHECK = "little-swan-12345.check1";

    @Autowired
    private Ledger ledger;

    @Autowired
    private ItemBank bank;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsTheWholeBankAHundredAtATime() {
        navigate("bank", ItemBankView.class);
        int all = bank.items(BankFilter.ALL).size();
        assertThat(page()).contains(all + " of " + all + " items");
        assertThat(rows()).hasSize(Math.min(all, 100));
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No item chosen");
    }

    @Test
    void narrowsByWhatTheAddressAsksFor() {
        open("bank", Map.of("system", "little-swan-12345", "must-get", "yes", "level", "apply"));
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("little-swan-12345.") && row.contains("Must-get"));
        assertThat(find(Checkbox.class).withId("must-get").single().getValue()).isTrue();
        assertThat(page()).contains("Filters (3)");

        open("bank", Map.of("lesson", "customers-door.four-donts", "use", "check"));
        assertThat(rows()).singleElement().asString().contains("little-swan-12345.check4");

        open("bank", Map.of("course", "customers-door", "type", "ordering"));
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("Ordering"));
    }

    @Test
    void listsAsFarAsTheItemThatIsLookedInto() {
        String last =
                List.copyOf(bank.items(BankFilter.ALL)).getLast().item().id().value();
        open("bank/" + last, Map.of());
        assertThat(find(RouterLink.class).from(find(BankList.class).single()).all())
                .filteredOn(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).endsWith("bank/" + last));
    }

    @Test
    void looksForTextInBothLanguagesAndInIds() {
        open("bank", Map.of("q", "第四根手指"));
        assertThat(rows()).singleElement().asString().contains(CHECK);
        open("bank", Map.of("q", "FOURTH FINGER"));
        assertThat(rows()).singleElement().asString().contains(CHECK);
        open("bank", Map.of("q", "swan-12345.check2"));
        assertThat(rows()).singleElement().asString().contains("little-swan-12345.check2");
        open("bank", Map.of("q", "no item says this"));
        assertThat(page()).contains("No item matches");
    }

    @Test
    void asksForNothingWithAValueNobodyKnows() {
        open("bank", Map.of("level", "impossible", "use", "decoration"));
        assertThat(rows()).hasSizeGreaterThan(60);
        open("bank", Map.of("system", "no-such-system"));
        assertThat(page()).contains("No item matches");
    }

    @Test
    void putsAFilterIntoTheAddressAndKeepsTheItemChosen() {
        open("bank/" + CHECK, Map.of());
        test(find(TextField.class).withId("q").single()).setValue("finger");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("bank/" + CHECK + "?q=finger");
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains("12345"));
        assertThat(find(KeySheet.class).all()).hasSize(1);
        assertThat(find(RouterLink.class).from(find(BankList.class).single()).all())
                .allMatch(link -> link.getHref().endsWith("?q=finger"));
    }

    @Test
    void keepsFiltersAndItemWhenTheLanguageIsSwitched() {
        open("bank/" + CHECK, Map.of("q", "finger"));
        test(find(LanguageSwitch.class).single()).click();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.CHINESE);
        assertThat(find(TextField.class).withId("q").single().getValue()).isEqualTo("finger");
        assertThat(page()).contains("正确答案与解析").contains("四不准");
    }

    @Test
    void showsAnItemAsTheLearnerSeesItAndApartItsKey() {
        open("bank/" + CHECK, Map.of());
        assertThat(find(ItemCard.class).all())
                .extracting(card -> card.getElement().getAttribute("lang"))
                .containsExactly("zh-CN", "en");
        Item item = item(CHECK).item();
        String key = find(KeySheet.class).single().getElement().getTextRecursively();
        assertThat(key)
                .contains("Right answerFour don'ts")
                .contains(item.rationale().explanation().en());
        item.rationale()
                .misconceptions()
                .values()
                .forEach(misconception ->
                        assertThat(key).contains(misconception.text().en()));
        assertThat(page())
                .contains("None: the lesson asks it, at its end or in a plan after a fail.")
                .contains("A pledge you can count on one hand (At the customer's door)")
                .contains("Recall");
    }

    @Test
    void saysThatAnEssayIsMarkedByAPersonAndWhichCriterionMustBeHit() {
        open("bank/customer-value-four-paths.i14", Map.of());
        assertThat(page())
                .contains("By a person, with a rubric")
                .contains("The new need behind the problem (must be hit: no points here, no points at all) (2 points)")
                .doesNotContain("By blind guessing");
    }

    @Test
    void listsAnItemWithDrawnNumbersByAnExample() {
        open("bank/pg-key-account-strategy.i02", Map.of());
        assertThat(page()).contains("bottles of shampoo").doesNotContain("{n}");
    }

    @Test
    void namesTheExamsThatMayDrawAnItem() {
        open("bank/little-swan-12345.i01", Map.of());
        assertThat(page()).contains("Home-service engineer's exam: At the customer's door");
    }

    @Test
    void marksWhatIsTriedOutAndSaysWhatItBelieves() {
        open("bank/" + CHECK, Map.of());
        Item item = item(CHECK).item();
        var shown = Presentation.toTry(item.prompt());
        JsonNode right = shown.write(Marking.fullMarks(item));
        answer(1, right);
        assertThat(trial(1)).contains("Marked right: 1 of 1 point");
        int wrong = right.intValue() == 0 ? 1 : 0;
        answer(1, JSON.numberNode(wrong));
        assertThat(trial(1)).contains("Marked wrong: 0 of 1 point").doesNotContain("Marked right");
        answer(0, JSON.numberNode(wrong));
        assertThat(trial(0))
                .as("the misconception in the language of the preview")
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void showsEveryItemOfTheBank() {
        // In one panel, for going to 800 pages and searching each would take a minute.
        var panel = new ItemPanel(bank, ledger);
        UI.getCurrent().add(panel);
        for (BankItem entry : bank.items(BankFilter.ALL)) {
            panel.show(entry, QueryParameters.empty());
            assertThat(keySheets(panel)).as(entry.item().id().value()).isEqualTo(1);
        }
    }

    private static long keySheets(Component shown) {
        return shown instanceof KeySheet
                ? 1
                : shown.getChildren().mapToLong(ItemBankViewTests::keySheets).sum();
    }

    @Test
    void saysThatThereIsNoSuchItem() {
        open("bank/no-such-item", Map.of());
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThatThrownBy(() -> bank.tryAnswer(new ItemId("no-such-item"), JSON.nullNode()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @SignedInAs
    void isShutToATraineeByAddressAndByService() {
        open("bank/" + CHECK, Map.of());
        assertThat(getCurrentView()).isNotInstanceOf(ItemBankView.class);
        refuses();
    }

    @Test
    @SignedInAs({Role.HR, Role.MANAGER, Role.ADMIN})
    void isShutToEverybodyWhoIsNoTrainer() {
        open("bank", Map.of());
        assertThat(getCurrentView()).isNotInstanceOf(ItemBankView.class);
        refuses();
    }

    private void refuses() {
        assertThatThrownBy(() -> bank.items(BankFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bank.item(new ItemId(CHECK))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bank.tryAnswer(new ItemId(CHECK), JSON.numberNode(0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private BankItem item(String id) {
        return bank.item(new ItemId(id)).orElseThrow();
    }

    private List<String> rows() {
        return find(RouterLink.class).from(find(BankList.class).single()).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void answer(int card, JsonNode given) {
        Element element = find(ItemCard.class).all().get(card).getElement();
        JsonNode data = JSON.objectNode().put("event.detail.value", given.toString());
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "gp-answer", data));
    }

    private String trial(int card) {
        return find(TryCard.class).all().get(card).getElement().getTextRecursively();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }
}
