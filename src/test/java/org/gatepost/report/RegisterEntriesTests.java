package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.report.RegisterEntry.LastAttempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@BothDatabases
class RegisterEntriesTests {

    private static final RegisterOrder BY_NUMBER = new RegisterOrder(RegisterColumn.NUMBER, false);
    private static final Instant NOW = MONDAY.plus(Duration.ofDays(7));
    private static final Instant UNTIL = Instant.parse("2027-11-16T01:00:00Z");

    private final TestDatabase database;
    private final Company company;
    private final RegisterEntries entries;

    RegisterEntriesTests(TestDatabase database) {
        this.database = database;
        company = new Company(database.jdbc());
        entries = new RegisterEntries(database.jdbc(), (position, passedAt) -> passedAt.plus(Duration.ofDays(3)));
    }

    @BeforeEach
    void hireFive() {
        company.hireFive();
    }

    @Test
    void hasARowForEachPositionHeldAndOneForWhoeverHoldsNone() {
        assertThat(page(RegisterFilter.EVERYBODY, BY_NUMBER))
                .extracting(entry -> entry.number() + " " + entry.position() + " " + entry.status())
                .containsExactly(
                        "00007 engineer BLOCKED",
                        "00012 agent IN_PROGRESS",
                        "00012 engineer CLEARED",
                        "00013 null null",
                        "00014 agent EXPIRING",
                        "A100% null null");
    }

    @Test
    void tellsTheNewestAttemptAtThePositionsExamAndTheLastStudy() {
        RegisterEntry wang =
                page(RegisterFilter.EVERYBODY.withText("王"), BY_NUMBER).getFirst();
        assertThat(wang.attempts()).isEqualTo(2);
        assertThat(wang.exam()).isEqualTo(new ExamId("door"));
        assertThat(wang.reason()).isEqualTo("FAILED");
        assertThat(wang.rule()).isEqualTo(new RuleVersion(Company.RULE));
        Instant started = MONDAY.plus(Duration.ofDays(1));
        assertThat(wang.lastAttempt())
                .isEqualTo(new LastAttempt(
                        started, started.plusSeconds(750), new Points(6), new Points(10), 0, true, false));
        assertThat(wang.lastStudied()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }

    @Test
    void tellsTheEndOfAClearanceApartFromTheEndOfGrace() {
        PersonId deng = company.hire("00020", "邓可", "前台");
        long pass = company.sit(deng, "door", 1, MONDAY, 10, 0);
        company.hold(deng, "engineer", "IN_GRACE", "IN_GRACE", UNTIL);
        database.jdbc()
                .sql("update clearance set attempt_id = ? where person_id = ?")
                .params(pass, deng.value())
                .update();
        RegisterEntry entry =
                page(RegisterFilter.EVERYBODY.withText("00020"), BY_NUMBER).getFirst();
        assertThat(entry.clearedUntil()).isEqualTo(MONDAY.plusSeconds(750).plus(Duration.ofDays(3)));
        assertThat(entry.graceUntil()).isEqualTo(UNTIL);
        assertThat(page(RegisterFilter.EVERYBODY.withText("00012"), BY_NUMBER))
                .extracting(RegisterEntry::graceUntil)
                .containsOnlyNulls();
    }

    @Test
    void tellsWhoAskedForAWaiverAndWhoAgreed() {
        PersonId zhao = company.hire("00020", "赵磊", "前台");
        PersonId wu = company.hire("00021", "吴芳", "人事");
        PersonId zhou = company.hire("00022", "周敏", "人事");
        company.hold(zhao, "engineer", "CLEARED", "WAIVED", UNTIL);
        company.waive(zhao, "engineer", "ill on the day", wu, zhou, MONDAY, UNTIL);
        RegisterEntry entry =
                page(RegisterFilter.EVERYBODY.withReason("WAIVED"), BY_NUMBER).getFirst();
        assertThat(entry.waiver()).isEqualTo(new RegisterEntry.Waived("ill on the day", "吴芳", "周敏"));
        assertThat(entry.clearedUntil()).isEqualTo(UNTIL);
        assertThat(page(RegisterFilter.EVERYBODY, BY_NUMBER))
                .filteredOn(other -> other.waiver() != null)
                .containsExactly(entry);
    }

    @Test
    void takesTheNewestMarkingOfAnAttempt() {
        PersonId zhao = company.hire("00020", "赵磊", "前台");
        company.hold(zhao, "engineer", "CLEARED", "PASSED", UNTIL);
        long attempt = company.sit(zhao, "door", 1, MONDAY, 7, 0);
        company.mark(attempt, 2, 9, 0);
        assertThat(page(RegisterFilter.EVERYBODY.withText("00020"), BY_NUMBER))
                .singleElement()
                .extracting(entry ->
                        entry.lastAttempt() == null ? null : entry.lastAttempt().earned())
                .isEqualTo(new Points(9));
    }

    @Test
    void showsAnOpenAttemptWithoutAScore() {
        RegisterEntry anna = page(
                        RegisterFilter.EVERYBODY
                                .withPosition(new PositionId("agent"))
                                .withText("anna"),
                        BY_NUMBER)
                .getFirst();
        assertThat(anna.lastAttempt())
                .isEqualTo(new LastAttempt(MONDAY.plus(Duration.ofDays(4)), null, null, null, 0, false, false));
    }

    @Test
    void tellsHowManyMustGetItemsTheNewestAttemptMissed() {
        PersonId zhao = company.hire("00020", "赵磊", "前台");
        company.hold(zhao, "engineer", "BLOCKED", "FAILED", null);
        company.sit(zhao, "door", 1, MONDAY, 9, 2);
        assertThat(page(RegisterFilter.EVERYBODY.withText("00020"), BY_NUMBER))
                .singleElement()
                .extracting(entry ->
                        entry.lastAttempt() == null ? 0 : entry.lastAttempt().mustGetMissed())
                .isEqualTo(2);
    }

    @Test
    void givesEveryRowOnceAcrossPages() {
        List<String> seen = new ArrayList<>();
        for (int offset = 0; offset < 6; offset += 2) {
            entries.page(clauses(RegisterFilter.EVERYBODY), RegisterOrder.MOST_URGENT_FIRST, offset, 2)
                    .forEach(entry -> seen.add(entry.number() + entry.position()));
        }
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        List<RegisterEntry> all = new ArrayList<>();
        entries.each(clauses(RegisterFilter.EVERYBODY), RegisterOrder.MOST_URGENT_FIRST, all::add);
        assertThat(all).extracting(entry -> entry.number() + entry.position()).isEqualTo(seen);
    }

    @Test
    void readsAPageWithOneStatementHoweverManyRows() {
        var statements = new Statements(database.source());
        var counted = new RegisterEntries(JdbcClient.create(statements), (position, passedAt) -> null);
        counted.page(clauses(RegisterFilter.EVERYBODY), RegisterOrder.MOST_URGENT_FIRST, 0, 1);
        counted.page(clauses(RegisterFilter.EVERYBODY), RegisterOrder.MOST_URGENT_FIRST, 0, 50);
        assertThat(statements.seen()).hasSize(2);
        counted.counts(clauses(RegisterFilter.EVERYBODY));
        assertThat(statements.seen()).hasSize(3);
    }

    private List<RegisterEntry> page(RegisterFilter filter, RegisterOrder order) {
        return entries.page(clauses(filter), order, 0, 50);
    }

    static RegisterClauses clauses(RegisterFilter filter) {
        return RegisterClauses.of(filter, List.of(position("engineer", "door"), position("agent", "desk")), NOW);
    }

    static Position position(String id, String exam) {
        return new Position(new PositionId(id), new LocalizedText(id, id), List.of(), new ExamId(exam), 12, 30);
    }
}
