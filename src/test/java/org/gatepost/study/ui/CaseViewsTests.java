package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.Ledger;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Facts;
import org.gatepost.widget.LanguageSwitch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = CasesView.class, packages = "org.gatepost.shell")
@SignedInAs(Role.TRAINER)
class CaseViewsTests extends SpringBrowserlessTest {

    @Autowired
    private Ledger ledger;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsEveryCaseOnce() {
        navigate("cases", CasesView.class);
        assertThat(find(CaseCard.class).all()).hasSameSizeAs(ledger.systems());
        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("At the customer's door");
    }

    @Test
    void findsWhatIsTypedAndKeepsItInTheAddress() {
        navigate("cases", CasesView.class);
        test(find(TextField.class).single()).setValue("vanilla");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("cases?q=vanilla");
        assertThat(find(CaseCard.class).all()).hasSize(2);
    }

    @Test
    void saysSoWhenNothingIsFoundAndShowsTheQuestionAsText() {
        navigate("cases", CasesView.class);
        test(find(TextField.class).single()).setValue("<b>nothing");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing found for “<b>nothing”");
    }

    @Test
    void showsFiguresFactsAndLessonsOfACase() {
        navigate("cases/little-swan-12345", CaseView.class);
        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains("1-2-3-4-5");
        assertThat(find(Facts.class).all()).hasSize(1);
        assertThat(find(H2.class).all().stream().map(H2::getText))
                .containsExactly(
                        "Figures",
                        "What is documented",
                        "What the source leaves open",
                        "Lessons that teach it",
                        "Pocket cards");
    }

    @Test
    void tellsReadersWhatIsDoubtfulAndNotWhatWritersAreToMind() {
        var forWriters =
                Pattern.compile("出题|题目|题干|题库|数值题|默写|考查|不可编造|种子|副本|OCR|核对|\\b(quiz|items?|seed|drill|fill-in)\\b");
        assertThat(ledger.systems())
                .allSatisfy(system -> assertThat(system.leftOpen())
                        .as(system.id().value())
                        .allSatisfy(told -> assertThat(told.zh() + told.en()).doesNotContainPattern(forWriters)));
        navigate("cases/service-detail-thesis", CaseView.class);
        assertThat(find(H2.class).all().stream().map(H2::getText)).doesNotContain("What the source leaves open");
    }

    @Test
    void keepsWhatIsSearchedForWhenTheLanguageIsSwitched() {
        navigate("cases", CasesView.class);
        test(find(TextField.class).single()).setValue("vanilla");
        test(find(LanguageSwitch.class).single()).click();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.CHINESE);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("vanilla");
        assertThat(find(CaseCard.class).all()).hasSize(2);
    }

    @Test
    void leadsATrainerToTheItemsAboutIt() {
        navigate("cases/little-swan-12345", CaseView.class);
        assertThat(bankLinks()).containsExactly("bank?system=little-swan-12345");
    }

    @Test
    @SignedInAs(Role.HR)
    void showsNobodyElseThatThereAreItems() {
        navigate("cases/little-swan-12345", CaseView.class);
        assertThat(bankLinks()).isEmpty();
    }

    private List<String> bankLinks() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("bank"))
                .toList();
    }
}
