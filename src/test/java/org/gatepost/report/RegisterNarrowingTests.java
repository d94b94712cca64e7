package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;
import static org.gatepost.report.RegisterEntriesTests.clauses;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.library.ExamId;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What filters leave of the register, in lists and in counts. */
@BothDatabases
class RegisterNarrowingTests {

    private static final RegisterOrder BY_NUMBER = new RegisterOrder(RegisterColumn.NUMBER, false);
    private static final Instant NOW = MONDAY.plus(Duration.ofDays(7));
    private static final Instant UNTIL = Instant.parse("2027-11-16T01:00:00Z");

    private final TestDatabase database;
    private final Company company;
    private final RegisterEntries entries;

    RegisterNarrowingTests(TestDatabase database) {
        this.database = database;
        company = new Company(database.jdbc());
        entries = new RegisterEntries(database.jdbc(), (position, passedAt) -> null);
    }

    @BeforeEach
    void hireFive() {
        company.hireFive();
    }

    @Test
    void findsPartOfANameOrANumberInEitherCase() {
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("  ANN "))).containsExactly("00012", "00012", "00013");
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("a100"))).containsExactly("A100%");
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("娜"))).containsExactly("00014");
    }

    @Test
    void takesPercentAndUnderscoreAsTheyAre() {
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("0%"))).containsExactly("A100%");
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("_"))).isEmpty();
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("!"))).isEmpty();
        assertThat(numbers(RegisterFilter.EVERYBODY.withText("' or '1'='1"))).isEmpty();
    }

    @Test
    void narrowsByDepartmentPositionGroupAndExam() {
        assertThat(numbers(RegisterFilter.EVERYBODY.withDepartment("Service_2")))
                .containsExactly("00012", "00012", "A100%");
        assertThat(numbers(RegisterFilter.EVERYBODY.withPosition(new PositionId("engineer"))))
                .containsExactly("00007", "00012");
        assertThat(numbers(RegisterFilter.EVERYBODY.withGroup(RegisterGroup.CLEARED)))
                .containsExactly("00012");
        assertThat(numbers(RegisterFilter.EVERYBODY.withGroup(RegisterGroup.NOTHING_REQUIRED)))
                .containsExactly("00013", "A100%");
        assertThat(numbers(RegisterFilter.EVERYBODY.withExam(new ExamId("desk"))))
                .containsExactly("00012", "00014");
    }

    @Test
    void countsEveryGroup() {
        RegisterCounts counts = entries.counts(clauses(RegisterFilter.EVERYBODY));
        assertThat(counts.all()).isEqualTo(6);
        assertThat(counts.of(RegisterGroup.BLOCKED)).isEqualTo(1);
        assertThat(counts.of(RegisterGroup.IN_PROGRESS)).isEqualTo(1);
        assertThat(counts.of(RegisterGroup.CLEARED)).isEqualTo(1);
        assertThat(counts.of(RegisterGroup.EXPIRING)).isEqualTo(1);
        assertThat(counts.of(RegisterGroup.NOTHING_REQUIRED)).isEqualTo(2);
        assertThat(entries.counts(clauses(RegisterFilter.EVERYBODY.withText("nobody")))
                        .all())
                .isZero();
    }

    @Test
    void saysOfWhomItCouldNotDecideThatItCouldNotAndNeverThatNothingIsRequiredOrThatTheyAreCleared() {
        PersonId nothingSaid = company.hire("00030", "孙悦", "前台");
        company.hold(nothingSaid, "engineer");
        PersonId overdue = company.hire("00031", "周敏", "前台");
        company.hold(overdue, "engineer", "CLEARED", "PASSED", UNTIL);
        company.changes(overdue, NOW);
        PersonId inTime = company.hire("00032", "吴桐", "前台");
        company.hold(inTime, "engineer", "CLEARED", "PASSED", UNTIL);
        company.changes(inTime, NOW.plusMillis(1));

        assertThat(numbers(RegisterFilter.EVERYBODY.withGroup(RegisterGroup.UNDECIDED)))
                .containsExactly("00030", "00031");
        assertThat(numbers(RegisterFilter.EVERYBODY.withGroup(RegisterGroup.CLEARED)))
                .containsExactly("00012", "00032");
        assertThat(numbers(RegisterFilter.EVERYBODY.withGroup(RegisterGroup.NOTHING_REQUIRED)))
                .containsExactly("00013", "A100%");
        assertThat(page(RegisterFilter.EVERYBODY.withText("00031"), BY_NUMBER))
                .singleElement()
                .extracting(RegisterEntry::group, RegisterEntry::reason, RegisterEntry::clearedUntil)
                .containsExactly(RegisterGroup.UNDECIDED, null, null);
        RegisterCounts counts = entries.counts(clauses(RegisterFilter.EVERYBODY));
        for (RegisterGroup group : RegisterGroup.values()) {
            assertThat(counts.of(group))
                    .as(group.name())
                    .isEqualTo(
                            numbers(RegisterFilter.EVERYBODY.withGroup(group)).size());
        }
        assertThat(page(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST))
                .extracting(RegisterEntry::number)
                .startsWith("00030", "00031", "00007");
    }

    @Test
    void narrowsByReason() {
        assertThat(numbers(RegisterFilter.EVERYBODY.withReason("PASSED"))).containsExactly("00012", "00014");
        assertThat(entries.counts(clauses(RegisterFilter.EVERYBODY.withReason("FAILED")))
                        .all())
                .isEqualTo(1);
    }

    @Test
    void findsWhoseClearanceHasEndedWhateverTheyHaveSatSince() {
        company.hold(company.hire("00040", "孙悦", "前台"), "engineer", "BLOCKED", "EXPIRED", NOW.minusSeconds(60));
        company.hold(company.hire("00041", "周敏", "前台"), "engineer", "IN_PROGRESS", "REMEDIATED", NOW.minusSeconds(60));
        company.hold(company.hire("00042", "吴桐", "前台"), "engineer", "BLOCKED", "FAILED", null);
        RegisterFilter ended = RegisterFilter.EVERYBODY.withReason(RegisterFilter.EXPIRED);
        assertThat(numbers(ended)).containsExactly("00040", "00041");
        assertThat(page(ended, BY_NUMBER)).extracting(RegisterEntry::endedAt).doesNotContainNull();
        assertThat(numbers(ended.withGroup(RegisterGroup.BLOCKED))).containsExactly("00040");
    }

    @Test
    void haveWhoeverHasLeftOnlyWhenTheyAreAskedFor() {
        PersonId li = entries.all(RegisterClauses.of(RegisterFilter.EVERYBODY, List.of(), NOW), BY_NUMBER).stream()
                .filter(entry -> entry.number().equals("00012"))
                .findFirst()
                .orElseThrow()
                .person();
        var people = new Hired(database.jdbc());
        people.leave(li, NOW.minusSeconds(1));
        assertThat(page(RegisterFilter.EVERYBODY, BY_NUMBER))
                .extracting(RegisterEntry::number)
                .containsExactly("00007", "00013", "00014", "A100%");
        RegisterFilter left = RegisterFilter.EVERYBODY.withReason("LEFT");
        assertThat(page(left, BY_NUMBER)).extracting(RegisterEntry::number).containsExactly("00012", "00012");
        assertThat(page(left.withDepartment("nowhere"), BY_NUMBER)).isEmpty();
        assertThat(entries.all(
                        RegisterClauses.of(RegisterFilter.EVERYBODY, List.of(), NOW)
                                .about(li),
                        BY_NUMBER))
                .hasSize(2);
        people.comeBack(li, NOW);
        assertThat(page(RegisterFilter.EVERYBODY, BY_NUMBER)).hasSize(6);
        assertThat(page(left, BY_NUMBER)).isEmpty();
    }

    @Test
    void tellsFromWhenOnSomebodyIsGoneAndFindsThoseWhoAreToLeave() {
        PersonId li = page(RegisterFilter.EVERYBODY.withText("00014"), BY_NUMBER)
                .getFirst()
                .person();
        var people = new Hired(database.jdbc());
        Instant day = NOW.plus(Duration.ofDays(3));
        people.leave(li, day);
        RegisterFilter leaving = RegisterFilter.EVERYBODY.withReason(RegisterFilter.LEAVING);
        assertThat(page(leaving, BY_NUMBER))
                .singleElement()
                .extracting(RegisterEntry::number, RegisterEntry::leaves)
                .containsExactly("00014", day);
        assertThat(entries.counts(clauses(leaving)).all()).isEqualTo(1);
        people.comeBack(li, day);
        assertThat(page(leaving, BY_NUMBER)).isEmpty();
        assertThat(page(RegisterFilter.EVERYBODY.withText("00014"), BY_NUMBER))
                .extracting(RegisterEntry::leaves)
                .containsOnlyNulls();
    }

    private List<String> numbers(RegisterFilter filter) {
        return page(filter, BY_NUMBER).stream().map(RegisterEntry::number).toList();
    }

    private List<RegisterEntry> page(RegisterFilter filter, RegisterOrder order) {
        return entries.page(clauses(filter), order, 0, 50);
    }
}
