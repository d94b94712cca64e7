package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gatepost.Rows;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.evidence.PackCheck.Verdict;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.ExamAct;
import org.gatepost.exam.Round;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.library.Bank;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.ExamId;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a pack tells of what is rare, and what of it stays inside. */
@SpringBootTest
class EvidenceRecordsTests {

    private static final ExamId EXAM = new ExamId(ProvenPerson.POST);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompanyTime time;

    @TempDir
    private Path folder;

    private ProvenPerson person;

    @BeforeEach
    void livesThroughEverything() {
        // Another test's change may be about the very fact that this person got wrong.
        Rows.forget(database, "content_change", "change_choice");
        person = ProvenPerson.of(application);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        Rows.forget(database, "content_change", "change_choice");
    }

    /** They are kept where other steps have the number of an answer, and would be taken for one. */
    @Test
    void tellsForHowManySecondsAConnectionWasLost() {
        database.sql("""
                        insert into attempt_step (attempt_id, kind, sequence, at)
                        select s.attempt_id, 'RECONNECTED', 42, s.at
                        from attempt_step s join attempt a on a.id = s.attempt_id
                        where a.person_id = ? and a.number = 3 and s.kind = 'SUBMITTED'""").param(person.id().value()).update();
        JsonNode sat = PackJson.read(person.pack().content("attempts/" + ProvenPerson.POST + "-3.json"));
        assertThat(sat.path("steps"))
                .filteredOn(step -> step.path("kind").asString().equals("RECONNECTED"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.path("seconds").asInt()).isEqualTo(42);
                    assertThat(step.has("sequence")).isFalse();
                });
        assertThat(sat.path("steps"))
                .filteredOn(step -> step.path("kind").asString().equals("ANSWERED"))
                .isNotEmpty()
                .allMatch(step -> step.path("sequence").asLong() > 0 && !step.has("seconds"));
    }

    @Test
    void holdsAnExamAboutAChangeThatWasAskedAndHowItWasSat() {
        long change = change();
        ExamId exam = askAbout(change);
        person.endWaiver();
        PackFile asked = person.pack();
        assertThat(asked.files()).containsKey("blueprints/" + exam + "-r1.json");
        assertThat(PackJson.read(asked.content("decision.json"))
                        .path("now")
                        .path("reason")
                        .asString())
                .isEqualTo("CHANGE_OWED");
        JsonNode told = PackJson.read(asked.content("changes.json"));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("exam_id").asString()).isEqualTo(exam.value());
        assertThat(told.get(0).path("kind").asString()).isEqualTo("DELTA");
        assertThat(told.get(0).path("read_at").isNull()).isTrue();
        assertThat(asked.text("changes.json")).doesNotContain("a wrong key");

        person.trainee().signIn();
        person.trainee().sit(exam.value(), 0);
        PackFile sat = person.pack();
        JsonNode attempt = PackJson.read(sat.content("attempts/" + exam + "-1.json"));
        assertThat(attempt.path("results").get(0).path("passed").asBoolean()).isTrue();
        assertThat(sat.files()).containsKey("attempts/" + exam + "-1.html");

        var checks = application.getBean(EvidenceChecks.class);
        assertThat(checks.check(person.zip()).verdict()).isEqualTo(Verdict.GENUINE);
        PackCheck earlier = checks.check(asked.written(folder));
        assertThat(earlier.verdict()).as("%s", earlier.differences()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void saysOfAMarkOfAPersonWhenItWasTakenBack() {
        var at = DatabaseTime.of(time.now().minusMillis(1));
        AttemptId passed = attempt(3);
        database.sql("""
                        insert into attempt_hand_mark
                          (attempt_id, slot, marked_by, marked_at, round, earned, criteria, remark)
                        values (?, 0, 1, ?, 'FIRST', 0, '{}', 'The wrong row')""").params(passed.value(), at).update();
        database.sql("""
                        insert into attempt_hand_mark_back (attempt_id, slot, marked_by, marked_at, round, at)
                        values (?, 0, 1, ?, 'FIRST', ?)""").params(passed.value(), at, at).update();
        JsonNode marks = PackJson.read(person.pack().content("attempts/" + EXAM + "-3.json"))
                .path("handMarks");
        assertThat(marks)
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.path("taken_back_at").isNull())
                        .isEqualTo(mark.path("remark").asString().equals("Well put")));
    }

    /** Its end is its deadline, but it is closed a while later. */
    @Test
    void tellsAnAttemptAsOpenUntilItWasClosed() {
        Instant now = time.now();
        database.sql("update attempt set started_at = ?, finished_at = ? where id = ?")
                .params(
                        DatabaseTime.of(now.minus(Duration.ofHours(3))),
                        DatabaseTime.of(now.minus(Duration.ofHours(2))),
                        attempt(3).value())
                .update();
        assertThat(at(now.minus(Duration.ofHours(1)))).singleElement().satisfies(open -> {
            assertThat(open.written()).containsEntry("state", "OPEN").containsEntry("finished_at", null);
            assertThat(open.form()).isEmpty();
        });
        assertThat(at(now).getLast().written()).containsEntry("state", "SUBMITTED");
    }

    @Test
    void keepsInsideWhatMayBeAnIllnessAndWhatASecondMarkerMustNotKnow() {
        person.asHr();
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> application.publishEvent(
                        new ExamAct.AnswerMarked(attempt(3), person.id(), EXAM, 0, Round.FIRST, new Points(1))));
        PackFile pack = person.pack();
        assertThat(PackJson.read(pack.content("attempts/" + EXAM + "-1.json"))
                        .path("timeGiven")
                        .get(0)
                        .path("seconds")
                        .asInt())
                .isEqualTo(300);
        assertThat(pack.files().keySet())
                .allSatisfy(name -> assertThat(pack.text(name)).as(name).doesNotContain(ProvenPerson.WHY_TIME));
        assertThat(PackJson.read(pack.content("audit-log.json")))
                .isNotEmpty()
                .extracting(row -> row.path("kind").asString())
                .contains("ATTEMPT_MARKED", "WAIVER_AGREED")
                .doesNotContain("ANSWER_MARKED", "MARK_TAKEN_BACK", "TIME_GIVEN", "EVIDENCE_ISSUED");
        assertThat(logged()).as("it is in the log itself").contains("ANSWER_MARKED", "TIME_GIVEN");
    }

    private List<String> logged() {
        return database.sql("select kind from audit_entry where person_id = ?")
                .param(person.id().value())
                .query((row, number) -> String.valueOf(row.getString("kind")))
                .list();
    }

    private List<AttemptFiles.Sat> at(Instant until) {
        return application.getBean(AttemptFiles.class).of(person.id(), List.of(EXAM), until);
    }

    private AttemptId attempt(int number) {
        return new AttemptId(database.sql("select id from attempt where person_id = ? and exam_id = ? and number = ?")
                .params(person.id().value(), EXAM.value(), number)
                .query(Long.class)
                .single());
    }

    private long change() {
        FactId fact = fact();
        database.sql("""
                        insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, facts)
                        values ('FACT', ?, 2, true, ?, '鞋套', 'Shoe covers', ?)""")
                .params(fact.value(), DatabaseTime.of(time.now()), fact.value())
                .update();
        long change = database.sql("select max(id) from content_change")
                .query(Long.class)
                .single();
        application.getBean(Bank.class).items().stream()
                .filter(item -> item.header().facts().contains(fact))
                .forEach(item -> database.sql("insert into content_change_item (change_id, item_id) values (?, ?)")
                        .params(change, item.id().value())
                        .update());
        return change;
    }

    private FactId fact() {
        var bank = application.getBean(Bank.class);
        return database
                .sql("select item_id from attempt_mark where attempt_id = ? and result_number = 1 order by slot")
                .param(attempt(3).value())
                .query((row, number) -> new ItemId(row.getString("item_id")))
                .list()
                .stream()
                .flatMap(item -> bank.newest(item).stream())
                .filter(item -> !item.mayNeedMarker())
                .findFirst()
                .orElseThrow()
                .header()
                .facts()
                .getFirst();
    }

    private ExamId askAbout(long change) {
        PersonId trainer = new Hired(database).person("ETR" + System.nanoTime());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(trainer.value(), "Test", Role.TRAINER));
        var content = application.getBean(ChangedContent.class);
        List<Change> about = content.waiting().stream()
                .filter(each -> each.id().equals(new ChangeId(change)))
                .toList();
        var due = time.today().plusDays(10);
        content.deltaExam(
                Set.of(new ChangeId(change)),
                "a wrong key",
                due,
                100,
                content.preview(about, due).mark());
        return new ExamId("delta_" + change);
    }
}
