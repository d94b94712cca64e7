package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.gatepost.Rows;
import org.gatepost.Trainee;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.MyExams;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A change from the page of trainers to the exam about it, on screen and through the doors of the exam room. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs
class ChangesViewTests extends SpringBrowserlessTest {

    private static final String POST = "front-desk";

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bank bank;

    private Trainee trainee;
    private PersonId trainer;
    private long change;

    @BeforeEach
    void passAndChange() {
        // Whoever passed in another test is concerned as well.
        Rows.forget(database, "content_change", "change_choice", "clearance", "holding");
        trainee = new Trainee(application, POST);
        trainee.signIn();
        trainee.studyEverything(POST);
        AttemptId attempt = trainee.sit(POST, 0);
        trainer = new Company(database).hire("T" + System.nanoTime(), "王芳", "培训");
        FactId fact = fact(attempt);
        database.sql("""
                        insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, facts)
                        values ('FACT', ?, 2, true, ?, '鞋套', 'Shoe covers', ?)""")
                .params(fact.value(), DatabaseTime.of(Instant.now()), fact.value())
                .update();
        change = database.sql("select id from content_change").query(Long.class).single();
        bank.items().stream()
                .filter(item -> item.header().facts().contains(fact))
                .forEach(item -> database.sql("insert into content_change_item (change_id, item_id) values (?, ?)")
                        .params(change, item.id().value())
                        .update());
    }

    private FactId fact(AttemptId attempt) {
        return database
                .sql("select item_id from attempt_mark where attempt_id = ? and result_number = 1 order by slot")
                .param(attempt.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(item -> bank.newest(new ItemId(Objects.requireNonNull(item))).stream())
                .filter(item -> !item.mayNeedMarker())
                .findFirst()
                .orElseThrow()
                .header()
                .facts()
                .getFirst();
    }

    @Test
    void letsATrainerChooseAnExamAndWhoeverIsConcernedSitIt() {
        as(trainer, Role.TRAINER);
        open("changes");
        assertThat(text()).contains("Shoe covers", "1 clearance rests on what it said before");
        choose(ChangeChoice.Kind.DELTA, "");
        assertThat(text()).contains("Say why.");
        choose(ChangeChoice.Kind.DELTA, "the number was wrong");
        assertThat(text())
                .contains("No change is waiting", "the number was wrong", "1 person asked to sit a short exam");
        assertThat(standing()).isEqualTo("EXPIRING CHANGE_OWED");

        trainee.signIn();
        open("");
        assertThat(text())
                .contains(
                        "“Shoe covers” has changed",
                        "Sit the short exam about the change",
                        "What the short exam is about");
        var mine = application.getBean(MyExams.class);
        assertThat(mine.all()).anyMatch(exam -> exam.blueprint().id().isDelta() && exam.objection() == null);
        assertThat(mine.one(new ExamId("delta_" + change)).blueprint().title().en())
                .isEqualTo("Short exam about a change: Shoe covers");
        assertThat(trainee.sit("delta_" + change, 0)).isNotNull();
        assertThat(standing()).isEqualTo("CLEARED PASSED");
        assertThatThrownBy(() -> trainee.start("delta_" + change)).isInstanceOf(Refusal.class);
    }

    @Test
    void letsWhoeverFailsTheExamPutItRightAndSitItAgain() {
        as(trainer, Role.TRAINER);
        open("changes");
        choose(ChangeChoice.Kind.DELTA, "the number was wrong");
        trainee.signIn();
        AttemptId failed = trainee.sit("delta_" + change, 1);
        assertThat(standing()).isEqualTo("EXPIRING CHANGE_OWED");
        assertThatThrownBy(() -> trainee.start("delta_" + change)).isInstanceOf(Refusal.class);
        open("");
        assertThat(text()).contains("You have sat the short exam about the change and did not pass", "See the result");
        trainee.putRight(failed);
        assertThat(trainee.sit("delta_" + change, 0)).isNotNull();
        assertThat(standing()).isEqualTo("CLEARED PASSED");
    }

    @Test
    void showsNothingOfTheChangeToWhoeverIsSittingTheExamAboutIt() {
        as(trainer, Role.TRAINER);
        open("changes");
        choose(ChangeChoice.Kind.DELTA, "the number was wrong");
        trainee.signIn();
        trainee.start("delta_" + change);
        open("");
        assertThat(text()).doesNotContain("What the short exam is about");
    }

    @Test
    void letsWhoeverIsToldConfirmThatTheyHaveReadIt() {
        as(trainer, Role.TRAINER);
        open("changes");
        choose(ChangeChoice.Kind.NOTE, "the number was wrong");
        assertThat(text()).contains("1 person told, 0 confirmed");
        long choice =
                database.sql("select id from change_choice").query(Long.class).single();
        trainee.signIn();
        open("");
        assertThat(text()).contains("“Shoe covers” has changed. Read what it says now and confirm it.");
        open("changed/" + choice);
        button("I have read it").click();
        assertThat(text()).contains("You have confirmed that you read it.");
        open("");
        assertThat(text()).doesNotContain("Shoe covers");
        assertThat(standing()).isEqualTo("CLEARED PASSED");
    }

    @Test
    void asksBeforeAnythingFollowsForHowManyAndFromWhichDay() {
        as(trainer, Role.TRAINER);
        open("changes");
        find(Checkbox.class).single().setValue(true);
        kinds().setValue(ChangeChoice.Kind.DELTA);
        find(TextArea.class).single().setValue("the number was wrong");
        button("Preview who is affected").click();
        assertThat(text()).contains("not only from items that have changed");
        find(Button.class).withId("change-do").single().click();
        roundTrip();
        var asked = find(ChangeSureDialog.class).single();
        assertThat(asked.getHeaderTitle()).isEqualTo("Ask 1 person to sit the short exam?");
        assertThat(asked.getElement().getTextRecursively())
                .contains("until the end of", "From the day after, 1 of them may not work unless they pass.");
        assertThat(choices()).isZero();
        find(Button.class).withId("change-sure").single().click();
        assertThat(choices()).isOne();
    }

    @Test
    void showsOneCardForWhatChangedSeveralTimesAndChoosesAboutAllOfThem() {
        database.sql("""
                        insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, facts)
                        select kind, content_id, 3, true, ?, '鞋套（新）', 'New shoe covers', facts from content_change""").param(DatabaseTime.of(Instant.now())).update();
        as(trainer, Role.TRAINER);
        open("changes");
        assertThat(find(ChangeCard.class).all()).hasSize(1);
        assertThat(text()).contains("New shoe covers", "Earlier changes of the same (1)");
        find(Checkbox.class).single().setValue(true);
        find(TextArea.class).single().setValue("looked at");
        kinds().setValue(ChangeChoice.Kind.NOTHING);
        button("Preview who is affected").click();
        find(Button.class).withId("change-do").single().click();
        roundTrip();
        find(Button.class).withId("change-sure").single().click();
        assertThat(text()).contains("No change is waiting");
    }

    @Test
    void offersNoButtonThatTellsNobody() {
        Rows.forget(database, "holding");
        as(trainer, Role.TRAINER);
        open("changes");
        find(Checkbox.class).single().setValue(true);
        find(TextArea.class).single().setValue("the number was wrong");
        button("Preview who is affected").click();
        assertThat(text()).contains("There is nobody to tell or to ask.");
        assertThat(find(Button.class).withId("change-do").all()).isEmpty();
    }

    @Test
    void showsTrainersTheQuestionWhoseAnswerHasChanged() {
        var item = bank.items().iterator().next();
        database.sql("update content_change set kind = 'ITEM', content_id = ?")
                .param(item.id().value())
                .update();
        as(trainer, Role.TRAINER);
        open("changes");
        assertThat(text()).contains(item.prompt().stem().en().replace("**", ""), "Open the item in the bank");
        as(trainer, Role.HR);
        open("changes");
        assertThat(text()).doesNotContain("Open the item in the bank");
    }

    private int choices() {
        return database.sql("select count(*) from change_choice")
                .query(Integer.class)
                .single();
    }

    @Test
    void letsHrReadAndChooseNothing() {
        as(trainer, Role.HR);
        open("changes");
        assertThat(text()).contains("Shoe covers");
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    private void choose(ChangeChoice.Kind kind, String reason) {
        find(Checkbox.class).single().setValue(true);
        kinds().setValue(kind);
        find(TextArea.class).single().setValue(reason);
        button("Preview who is affected").click();
        find(Button.class).all().stream()
                .filter(button -> "change-do".equals(button.getId().orElse("")))
                .findFirst()
                .orElseThrow()
                .click();
        if (!reason.isEmpty()) {
            roundTrip();
            find(Button.class).withId("change-sure").single().click();
        }
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ChangeChoice.Kind> kinds() {
        return find(RadioButtonGroup.class).single();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String standing() {
        return database.sql("select status || ' ' || reason from clearance where person_id = ?")
                .param(trainee.person().value())
                .query(String.class)
                .single();
    }

    private static void open(String address) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(address);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static void as(PersonId somebody, Role role) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(somebody.value(), "somebody", role));
    }
}
