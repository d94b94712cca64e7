package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.library.Terms;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The orders in which the register can be read. */
@BothDatabases
class RegisterSortingTests {

    private final Company company;
    private final RegisterEntries entries;

    RegisterSortingTests(TestDatabase database) {
        company = new Company(database.jdbc());
        entries = new RegisterEntries(database.jdbc(), (position, passedAt) -> null);
    }

    @BeforeEach
    void hireFive() {
        company.hireFive();
    }

    @Test
    void sortsPositionsInTheOrderInWhichTheyAreListedAndThoseNoContentHasLast() {
        company.hold(company.hire("00040", "孙悦", "前台"), "abolished");
        var byPosition = new RegisterOrder(RegisterColumn.POSITION, false);
        assertThat(page(RegisterFilter.EVERYBODY, byPosition))
                .extracting(entry -> String.valueOf(entry.position()))
                .containsExactly("engineer", "engineer", "agent", "agent", "abolished", "null", "null");
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.POSITION, true)))
                .extracting(entry -> String.valueOf(entry.position()))
                .containsExactly("abolished", "agent", "agent", "engineer", "engineer", "null", "null");
    }

    @Test
    void sortsBySinceWhenNothingWasDone() {
        List<RegisterEntry> rows = page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.IDLE_SINCE, false));
        assertThat(rows)
                .extracting(RegisterEntry::number)
                .containsExactly("00014", "00012", "00007", "00012", "00013", "A100%");
        assertThat(rows)
                .extracting(row -> row.idleSince().orElse(null))
                .containsExactly(
                        MONDAY,
                        MONDAY.plus(Duration.ofDays(2)),
                        MONDAY.plus(Duration.ofDays(3)),
                        MONDAY.plus(Duration.ofDays(4)),
                        null,
                        null);
    }

    @Test
    void countsFromTheEndOfAClearanceForWhoeverHadNothingToDoBefore() {
        var ended = MONDAY.plus(Duration.ofDays(40));
        company.hold(company.hire("00015", "罗洁", "前台"), "agent", "BLOCKED", "EXPIRED", ended);
        List<RegisterEntry> rows = page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.IDLE_SINCE, true));
        assertThat(rows.getFirst().number()).isEqualTo("00015");
        assertThat(rows.getFirst().idleSince()).contains(ended);
        assertThat(rows.getFirst().clearedUntil())
                .as("nothing to be cleared by")
                .isNull();
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.CLEARED_UNTIL, true)))
                .as("by the end that is shown, also one that is over")
                .extracting(RegisterEntry::clearanceEnd)
                .startsWith(Instant.parse("2027-11-16T01:00:00Z"), ended);
    }

    @Test
    void countsFromTheEndOfGraceForWhoeverCouldWorkUntilThenAndFromTheEndOfAWaiverWithoutIt() {
        Instant ended = MONDAY.plus(Duration.ofDays(40));
        PersonId luo = company.hire("00015", "罗洁", "前台");
        company.hold(luo, "agent", "BLOCKED", "EXPIRED", ended);
        assertThat(graced("00015").idleSince()).contains(ended.plus(Duration.ofDays(14)));
        assertThat(graced("00015").isStuckByItsEnd()).isTrue();
        assertThat(graced("00015").endedAt()).isEqualTo(ended);
        PersonId hr = company.hire("00016", "徐人事", "人事");
        company.waive(luo, "agent", "event", hr, company.hire("00017", "何人事", "人事"), MONDAY, ended);
        assertThat(graced("00015").idleSince()).contains(ended);
        company.study(luo, "l1", ended.plus(Duration.ofDays(20)));
        assertThat(graced("00015").idleSince()).contains(ended.plus(Duration.ofDays(20)));
        assertThat(graced("00015").isStuckByItsEnd()).isFalse();
    }

    /** The same row where the rule gives fourteen days of grace; it sorts as it says. */
    private RegisterEntry graced(String number) {
        RegisterClauses clauses = RegisterClauses.of(
                RegisterFilter.EVERYBODY,
                List.of(
                        RegisterEntriesTests.position("engineer", "door"),
                        new Position(
                                new PositionId("agent"),
                                new LocalizedText("agent", "agent"),
                                List.of(),
                                new ExamId("desk"),
                                12,
                                30,
                                new Terms(0, List.of(), 14, null))),
                MONDAY.plus(Duration.ofDays(90)));
        List<RegisterEntry> rows = entries.page(clauses, new RegisterOrder(RegisterColumn.IDLE_SINCE, true), 0, 50);
        assertThat(rows.stream().flatMap(row -> row.idleSince().stream()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        return rows.stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheEndOfAClearanceInViewThoughTheRenewalWasFailedSince() {
        var ended = MONDAY.minus(Duration.ofDays(3));
        PersonId luo = company.hire("00015", "罗洁", "前台");
        company.hold(luo, "agent", "BLOCKED", "FAILED", ended);
        company.sit(luo, "desk", 1, MONDAY, 3, 0);
        RegisterEntry row = page(
                        RegisterFilter.EVERYBODY.withText("00015"),
                        new RegisterOrder(RegisterColumn.CLEARED_UNTIL, true))
                .getFirst();
        assertThat(row.clearedUntil()).isNull();
        assertThat(row.endedAt()).isEqualTo(ended);
        assertThat(row.clearanceEnd()).isEqualTo(ended);
        assertThat(RegisterReason.sentence(
                        row, (key, arguments) -> key + List.of(arguments), String::valueOf, MONDAY.plusSeconds(900)))
                .isEqualTo("report.register.endedBefore[report.reason.FAILED[], " + ended + "]");
    }

    @Test
    void sortsByEveryColumnBothWaysWithNothingLostAndEmptyValuesLast() {
        for (RegisterColumn column : RegisterColumn.values()) {
            for (boolean descending : List.of(false, true)) {
                assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(column, descending)))
                        .as(column + (descending ? " descending" : " ascending"))
                        .hasSize(6);
            }
        }
        assertThat(page(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST))
                .extracting(RegisterEntry::status)
                .containsExactly(Status.BLOCKED, Status.IN_PROGRESS, Status.EXPIRING, Status.CLEARED, null, null);
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.SCORE, true)))
                .extracting(RegisterEntry::number)
                .startsWith("00012", "00007");
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.SCORE, false)))
                .extracting(RegisterEntry::number)
                .startsWith("00007", "00012");
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.LAST_ATTEMPT, true)))
                .extracting(RegisterEntry::number)
                .startsWith("00012", "00012", "00007");
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.CLEARED_UNTIL, true)))
                .extracting(RegisterEntry::number)
                .startsWith("00012", "00014");
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.ATTEMPTS, true)))
                .extracting(RegisterEntry::attempts)
                .containsExactly(2, 1, 1, 0, 0, 0);
        assertThat(page(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.LAST_STUDY, false)))
                .extracting(RegisterEntry::number)
                .startsWith("00007");
    }

    private List<RegisterEntry> page(RegisterFilter filter, RegisterOrder order) {
        return entries.page(RegisterEntriesTests.clauses(filter), order, 0, 50);
    }
}
