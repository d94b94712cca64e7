package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of which exams about changes the right answers are still a secret. */
@BothDatabases
class ExamsOwedByGateTests {

    private static final ExamId EXAM = new ExamId("delta_1");
    private static final Instant CHANGED = Company.MONDAY.plus(Duration.ofDays(3));

    private final TestDatabase database;
    private final ExamsOwedByGate owed;
    private Company company;
    private PersonId lin;

    ExamsOwedByGateTests(TestDatabase database) {
        this.database = database;
        owed = new ExamsOwedByGate(database.jdbc());
    }

    @BeforeEach
    void ask() {
        company = new Company(database.jdbc());
        lin = company.hire("N1", "Lin", "Service");
        company.hold(lin, "engineer", "EXPIRING", "CHANGE_OWED", CHANGED.plus(Duration.ofDays(20)));
        long pass = company.sit(lin, "engineer", 1, Company.MONDAY, 10, 0);
        database.jdbc()
                .sql("""
                        insert into change_choice (id, kind, reason, title_zh, title_en, changed_at, exam_id, cut_percent,
                                                   due_at, chosen_by, chosen_at)
                        values (1, 'DELTA', 'why', '题', 'Stem', ?, ?, 80, ?, ?, ?)""")
                .params(
                        DatabaseTime.of(CHANGED),
                        EXAM.value(),
                        DatabaseTime.of(CHANGED.plus(Duration.ofDays(20))),
                        lin.value(),
                        DatabaseTime.of(CHANGED))
                .update();
        database.jdbc()
                .sql(
                        "insert into change_asked (choice_id, person_id, position_id, attempt_id) values (1, ?, 'engineer', ?)")
                .params(lin.value(), pass)
                .update();
    }

    @Test
    void areThoseThatSomebodyHasNotPassed() {
        assertThat(owed.now()).containsExactly(EXAM);
        company.sit(lin, EXAM.value(), 1, CHANGED.plusSeconds(60), 2, 0);
        assertThat(owed.now()).containsExactly(EXAM);
        company.sit(lin, EXAM.value(), 2, CHANGED.plusSeconds(6_000), 10, 0);
        assertThat(owed.now()).isEmpty();
    }

    @Test
    void areSettledByTheExamThatClearsBegunAfterTheChange() {
        company.sit(lin, "engineer", 2, CHANGED.minusSeconds(60), 10, 0);
        assertThat(owed.now()).containsExactly(EXAM);
        company.sit(lin, "engineer", 3, CHANGED.plusSeconds(60), 10, 0);
        assertThat(owed.now()).isEmpty();
    }

    @Test
    void areNotOwedByWhoeverHasLeftOrGivenTheirPositionUp() {
        database.jdbc().sql("update clearance set reason = 'LEFT'").update();
        assertThat(owed.now()).isEmpty();
        database.jdbc().sql("delete from clearance").update();
        assertThat(owed.now()).isEmpty();
    }
}
