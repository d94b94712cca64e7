package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.clearance.Effect;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.RehearsalAt;
import org.gatepost.report.RehearsalLine;
import org.gatepost.report.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Content is tried before it takes effect. */
@SpringBootTest
@ViewPackages(classes = RehearseView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class RehearseViewTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";
    private static final String FILE = "content/positions/" + POST + ".yaml";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void fill() {
        new Company(database).openWithTwo(POST);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(RehearseView.class);
    }

    @Test
    void saysWhatIsDifferentAndWhomThatConcerns() {
        find(TextArea.class).single().setValue("00008\nX404");
        upload(shorter());
        assertThat(page())
                .contains("Changed: Home-service engineer", "Valid for (months): 12 → 6")
                .contains("2 people with the company who hold a position")
                .contains("1 person of the roster found", "1 number of the roster unknown: X404");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.affected().person().number()).isEqualTo("00008");
            assertThat(row.affected().effect()).isEqualTo(Effect.DATES);
            assertThat(row.daysLater()).isBetween(-185L, -180L);
            assertThat(row.onRoster()).isTrue();
        });
    }

    @Test
    void listsByEffectPositionAndRosterOfEitherMoment() {
        find(TextArea.class).single().setValue("00007");
        upload(shorter());
        select("effect").setValue(Effect.LOSES);
        assertThat(page()).contains("0 of 1 shown");
        select("effect").setValue(null);
        find(Checkbox.class).withId("on-roster").single().setValue(true);
        assertThat(page()).contains("0 of 1 shown");
        find(Checkbox.class).withId("on-roster").single().setValue(false);
        moments().setValue(moments().getListDataView().getItem(1));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void listsEveryMistakeWithItsPlaceAndDecidesNobody() {
        Map<String, String> files = Zip.shippedContent();
        files.computeIfPresent(FILE, (name, text) -> text.replace("validMonths: 12", "validMonths: never"));
        upload(Zip.of(files));
        assertThat(page())
                .contains("“next.zip” has 2 mistakes", "content/positions/home-service-engineer.yaml, line 6")
                .doesNotContain("Whom it concerns");
    }

    @Test
    void saysAtLeastHowManyMistakesThereAreWhereAFileCannotBeRead() {
        Map<String, String> files = Zip.shippedContent();
        files.put(FILE, "id: [");
        upload(Zip.of(files));
        assertThat(page()).contains("“next.zip” has at least 1 mistake, ", "checked once the files below can be read");
    }

    @Test
    void saysInTheReadersLanguageThatARenewalWouldBeginBeforeThePass() {
        Map<String, String> files = Zip.shippedContent();
        files.computeIfPresent(FILE, (name, text) -> text.replace("validMonths: 12", "validMonths: 1"));
        UI.getCurrent().setLocale(Locale.CHINA);
        upload(Zip.of(files));
        assertThat(page()).contains("合格的有效期是 1 个月，不能在到期前 30 天就开始续期");
    }

    @Test
    void foldsTheManyMistakesThatOneCauseMakesAndTellsThemInTheReadersLanguage() {
        Map<String, String> files = Zip.shippedContent();
        files.keySet().removeIf(name -> name.startsWith("content/courses/first-day/"));
        UI.getCurrent().setLocale(Locale.CHINA);
        navigate(RehearseView.class);
        upload(Zip.of(files));
        var told = find(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
        assertThat(told).isNotEmpty().allMatch(summary -> summary.matches("还有 \\d+ 处同类的"));
        assertThat(page())
                .contains("没有叫“first-day.", "处同类的错误", "content/items/", "第 ")
                .doesNotContain("there is no", "is missing", "does not teach");
    }

    @Test
    void bringsFilesThatCannotBeReadFirst() {
        Map<String, String> files = Zip.shippedContent();
        files.computeIfPresent("content/exams/front-desk.yaml", (name, text) -> text + "\n  : [");
        files.computeIfPresent(FILE, (name, text) -> text.replace("validMonths: 12", "validMonths: never"));
        upload(Zip.of(files));
        assertThat(page())
                .containsSubsequence(
                        "Start with the files that cannot be read", "this is not YAML", "must be a whole number");
    }

    @Test
    void saysThatNothingIsDifferentWhereNothingIs() {
        upload(Zip.of(Zip.shippedContent()));
        assertThat(page()).contains("It says exactly what the content in use says.", "0 of 0 shown");
    }

    @Test
    void refusesWhatIsNoArchiveAndAMomentThatIsPast() {
        upload(new byte[] {1, 2, 3});
        assertThat(page()).contains("This file cannot be read");
        find(MomentField.class).single().setValue(LocalDateTime.of(2020, 1, 1, 9, 0));
        upload(shorter());
        assertThat(page()).contains("This moment is past");
    }

    @Test
    void tellsTrainersHowManyAndNobodysName() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(1, "培训师", Role.TRAINER));
        navigate(RehearseView.class);
        upload(shorter());
        assertThat(page()).contains("1Other dates", "Trainers see how many").doesNotContain("冯敏");
        assertThat(find(Grid.class).all()).isEmpty();
    }

    @Test
    void saysItInChineseTooWithoutAnotherUpload() {
        upload(shorter());
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(page()).contains("有效期（月）：12 → 6", "在职并有岗位的 2 人");
        find(Button.class).withId("again").single().click();
        assertThat(rows()).hasSize(1);
    }

    private static byte[] shorter() {
        Map<String, String> files = Zip.shippedContent();
        files.computeIfPresent(FILE, (name, text) -> text.replace("validMonths: 12", "validMonths: 6"));
        return Zip.of(files);
    }

    private void upload(byte[] file) {
        ((RehearseView) getCurrentView()).read("next.zip", file);
    }

    @SuppressWarnings("unchecked")
    private List<RehearsalLine> rows() {
        Grid<RehearsalLine> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Effect> select(String id) {
        return find(Select.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RehearsalAt> moments() {
        return find(RadioButtonGroup.class).single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
