package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.library.Change;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taught and asked changes; whoever it concerns is found, and what a trainer chooses is what happens. */
@BothDatabases
class ChangedContentTests extends WithChangedContent {

    private static final String CHEN = "G002";
    private static final String WANG = "G003";

    private PersonId chen;

    ChangedContentTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void passedBefore() {
        chen = register.people.person(CHEN, "engineer");
        register.people.person(WANG, "engineer");
        register.start(new SmallContent().library(database));
        passed(lin, "pledge.i1", "pledge.i2");
        passed(chen, "pledge.i2");
        register.clock.forward(Duration.ofDays(2));
        as(Role.TRAINER);
    }

    @Test
    void findNothingAtAFirstStartNorInWhatSaysTheSame() {
        assertThat(content().waiting()).isEmpty();
        load(new SmallContent(), SmallLedger.readWith("line: 3", "line: 7"));
        load(
                new SmallContent().replace(SmallContent.ITEMS, "{zh: 题一, en: Stem one}", "{zh: 题 一, en: 'Stem  one'}"),
                SmallLedger.read());
        assertThat(content().waiting()).isEmpty();
    }

    @Test
    void findAChangeOnceHoweverManyNodesStart() {
        load(corrected(), SmallLedger.read());
        load(corrected(), SmallLedger.read());
        assertThat(content().waiting()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(Change.Subject.ITEM);
            assertThat(change.contentId()).isEqualTo("pledge.i1");
            assertThat(change.revision()).isEqualTo(2);
            assertThat(content().words(change)).singleElement().satisfies(text -> {
                assertThat(text.isKey()).isTrue();
                assertThat(Objects.requireNonNull(text.before()).en()).isEqualTo("false");
                assertThat(Objects.requireNonNull(text.after()).en()).isEqualTo("true");
            });
        });
        as(Role.HR);
        assertThat(content().words(content().waiting().getFirst())).isEmpty();
    }

    @Test
    void concernWhoeverSatTheOlderItemTheFactOrTheLesson() {
        load(corrected(), SmallLedger.read());
        assertThat(concerned()).containsExactly(LIN + " pledge.i1@1");
        nothing();
        load(corrected(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        assertThat(concerned()).containsExactly(LIN + " pledge.i2@1", CHEN + " pledge.i2@1");
        nothing();
        load(
                corrected().put(SmallContent.TEXT_ZH, "别的正文。\n"),
                SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        assertThat(concerned()).containsExactly(LIN + " null", CHEN + " null");
    }

    @Test
    void concernNobodyWhoSatSince() {
        load(corrected(), SmallLedger.read());
        register.clock.forward(Duration.ofDays(1));
        passed(lin, 2, "pledge.i1", "pledge.i2");
        assertThat(concerned()).isEmpty();
    }

    @Test
    void doToEachPersonWhatWasSaidBeforeItWasChosen() {
        load(corrected(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        LocalDate due = today().plusDays(10);
        List<Change> about = content().waiting();
        ChangePreview preview = content().preview(about, due);
        assertThat(preview.items()).isEqualTo(2);
        Set<String> toStop = preview.effects().stream()
                .filter(effect -> effect.stops() != null)
                .map(effect -> effect.concerned().employeeNumber())
                .collect(Collectors.toSet());
        assertThat(toStop).containsExactlyInAnyOrder(LIN, CHEN);
        Instant before = register.clock.instant();
        List<Said> saidBefore = register.says();
        register.clock.forward(Duration.ofMinutes(1));
        content().deltaExam(ids(about), "a wrong key", due, 100, preview.mark());
        assertSays(lin, "EXPIRING", "CHANGE_OWED");
        assertSays(chen, "EXPIRING", "CHANGE_OWED");
        assertThat(register.gateSays(before)).isEqualTo(saidBefore);
        assertThat(content().waiting()).isEmpty();

        Instant end = due.plusDays(1).atStartOfDay(Story.ZONE).toInstant();
        assertThat(said(lin).until()).isEqualTo(end.minusMillis(1));
        ExamId exam = Objects.requireNonNull(content().chosen().getFirst().exam());
        sit(chen, exam, 10);
        assertSays(chen, "CLEARED", "PASSED");
        register.clock.set(end);
        register.timePasses();
        assertSays(lin, "BLOCKED", "CHANGE_OWED");
        assertSays(chen, "CLEARED", "PASSED");
        assertThat(said(chen).until())
                .isEqualTo(saidBefore.stream()
                        .filter(each -> each.person() == chen.value())
                        .findFirst()
                        .orElseThrow()
                        .until());

        List<Said> kept = register.says();
        register.empty();
        register.start(new SmallContent().library(database));
        assertThat(register.says()).isEqualTo(kept);
        assertThat(register.gateSays(register.clock.instant())).isEqualTo(kept);

        sit(lin, exam, 3);
        assertSays(lin, "BLOCKED", "CHANGE_OWED");
        register.clock.forward(Duration.ofMinutes(1));
        sit(lin, exam, 10);
        assertSays(lin, "CLEARED", "PASSED");
    }

    @Test
    void sayHowManyStillOweAnEarlierExamAboutTheSame() {
        load(corrected(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        LocalDate due = today().plusDays(10);
        List<Change> about = content().waiting();
        assertThat(content().preview(about, due).owing()).isZero();
        String seen = content().preview(about, due).mark();
        content().deltaExam(ids(about), "a wrong key", due, 100, seen);
        register.clock.forward(Duration.ofMinutes(1));
        load(corrected(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 四年, en: Four years,"));
        List<Change> again = content().waiting();
        assertThat(again).isNotEmpty();
        assertThat(content().preview(again, null).owing()).isEqualTo(2);
        sit(chen, Objects.requireNonNull(content().chosen().getFirst().exam()), 10);
        assertThat(content().preview(again, due).owing()).as("Chen has done it").isEqualTo(1);
    }

    @Test
    void sayOfNobodyElseThatTheyStillOweOne() {
        load(corrected(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        List<Change> about = content().waiting();
        String seen = content().preview(about, today().plusDays(10)).mark();
        content().deltaExam(ids(about), "a wrong key", today().plusDays(10), 100, seen);
        register.clock.forward(Duration.ofMinutes(1));
        load(new SmallContent(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        assertThat(concerned()).containsExactly(LIN + " pledge.i1@1");
        List<Change> again = content().waiting();
        assertThat(content().preview(again, null).owing())
                .as("Chen, who owes one, is not concerned")
                .isOne();
        register.happens(() -> register.people.leave(lin, now()));
        assertThat(content().preview(again, null).owing()).as("Lin has left").isZero();
    }

    @Test
    void areAskedAboutByTheLatestOfAThingThoughNothingAsksAboutAnEarlierAnyMore() {
        load(corrected(), SmallLedger.read());
        assertThat(content().waiting()).hasSize(1);
        database.jdbc()
                .sql("update content_change set facts = 'gone.f1' where matters")
                .update();
        load(new SmallContent(), SmallLedger.read());
        List<Change> about = content().waiting();
        assertThat(about).extracting(Change::revision).containsExactly(2, 3);
        refuses("clearance.change.refused.items", () -> content().preview(about.subList(0, 1), today()));
        ChangePreview preview = content().preview(about, today());
        assertThat(preview.items()).isPositive();
        content().deltaExam(ids(about), "put right twice", today(), 100, preview.mark());
        assertSays(lin, "EXPIRING", "CHANGE_OWED");
    }

    @Test
    void areNotShownToWhoeverIsSittingAnExam() {
        load(new SmallContent(), SmallLedger.readWith("zh: 两年, en: Two years,", "zh: 三年, en: Three years,"));
        List<Change> about = content().waiting();
        String seen = content().preview(about, today()).mark();
        content().deltaExam(ids(about), "why", today(), 100, seen);
        ExamId exam = Objects.requireNonNull(content().chosen().getFirst().exam());
        as(lin, Role.TRAINEE);
        ChangeChoice told = mine().asked(exam).orElseThrow();
        assertThat(mine().words(told, about.getFirst())).isNotEmpty();
        assertThat(new AskedChangesByChoice(mine()).of(exam)).isNotEmpty();
        AttemptStarted started = start(lin, exam);
        assertThat(mine().words(told, about.getFirst())).isEmpty();
        assertThat(mine().asked(exam)).isEmpty();
        assertThat(new AskedChangesByChoice(mine()).of(exam)).isEmpty();
        register.clock.forward(Duration.ofMinutes(1));
        register.happens(() -> register.exams.finish(started, now(), 3, Set.of()));
        assertThat(mine().words(told, about.getFirst())).isNotEmpty();
    }

    @Test
    void areChosenAboutOnceAndForTheSamePeopleOnly() {
        load(corrected(), SmallLedger.read());
        List<Change> about = content().waiting();
        LocalDate due = today();
        String seen = content().preview(about, null).mark();
        refuses("clearance.change.refused.reason", () -> content().note(ids(about), " ", seen));
        refuses("clearance.change.refused.due", () -> content().deltaExam(ids(about), "why", null, 100, seen));
        refuses(
                "clearance.change.refused.day",
                () -> content().deltaExam(ids(about), "why", due.minusDays(1), 100, seen));
        refuses("clearance.change.refused.share", () -> content().deltaExam(ids(about), "why", due, 49, seen));
        refuses("clearance.change.refused.none", () -> content().note(Set.of(), "why", seen));
        refuses("clearance.change.refused.people", () -> content().note(ids(about), "why", "others"));
        content().note(ids(about), "why", seen);
        refuses("clearance.change.refused.meanwhile", () -> content().nothing(ids(about), "why"));
        assertThat(content().chosen()).singleElement().satisfies(choice -> {
            assertThat(choice.kind()).isEqualTo(ChangeChoice.Kind.NOTE);
            assertThat(choice.asked()).isOne();
            assertThat(choice.by()).isEqualTo("Test T001");
        });
        assertSays(lin, "CLEARED", "PASSED");
    }

    @Test
    void areConfirmedByWhoeverWasTold() {
        load(corrected(), SmallLedger.read());
        List<Change> about = content().waiting();
        ChoiceId note =
                content().note(ids(about), "why", content().preview(about, null).mark());
        MyChanges mine = mine();
        assertThat(mine.unread()).isEmpty();
        refuses("clearance.change.refused.notTold", () -> mine.confirm(note));
        as(lin, Role.TRAINEE);
        ChangeChoice told = mine.unread().getFirst();
        assertThat(mine.words(told, told.changes().getFirst()))
                .as("an item may be asked again")
                .isEmpty();
        mine.confirm(note);
        mine.confirm(note);
        assertThat(mine.unread()).isEmpty();
        assertThat(content().chosen().getFirst().read()).isOne();
    }

    private static SmallContent corrected() {
        return new SmallContent()
                .replace(SmallContent.ITEMS, "en: Stem one}\n    answer: false", "en: Stem one}\n    answer: true");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), Story.ZONE);
    }

    private void nothing() {
        content().nothing(ids(content().waiting()), "looked at");
    }

    private List<String> concerned() {
        List<Change> about = content().waiting();
        assertThat(about).hasSize(1);
        List<String> found = content().concerned(about, 0, 10).stream()
                .map(each -> each.employeeNumber() + " " + each.items())
                .toList();
        assertThat(content().concerned(about).values()).containsExactly(found.size());
        return found;
    }

    private void passed(PersonId person, String... items) {
        passed(person, 1, items);
    }

    private void passed(PersonId person, int revision, String... items) {
        asked(sit(person, Story.EXAM, 10), revision, List.of(items));
    }

    private void as(Role role) {
        as(trainer, role);
    }
}
