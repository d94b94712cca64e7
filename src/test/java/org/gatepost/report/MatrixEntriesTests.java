package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.RegisterEntriesTests.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@BothDatabases
class MatrixEntriesTests {

    private static final RegisterOrder BY_NUMBER = new RegisterOrder(RegisterColumn.NUMBER, false);

    private final TestDatabase database;
    private final MatrixEntries entries;

    MatrixEntriesTests(TestDatabase database) {
        this.database = database;
        entries = matrix(database.jdbc());
    }

    @BeforeEach
    void hireFive() {
        new Company(database.jdbc()).hireFive();
    }

    @Test
    void haveEverybodyWhoHoldsAPositionOnceWithAllTheirPositions() {
        assertThat(shown(RegisterFilter.EVERYBODY, BY_NUMBER))
                .containsExactly("00007 [engineer]", "00012 [agent, engineer]", "00014 [agent]");
        assertThat(entries.size(clauses(RegisterFilter.EVERYBODY))).isEqualTo(3);
    }

    @Test
    void showAllPositionsOfWhomTheFilterLeavesForOneOfThem() {
        RegisterFilter cleared = RegisterFilter.EVERYBODY.withGroup(RegisterGroup.CLEARED);
        assertThat(shown(cleared, BY_NUMBER)).containsExactly("00012 [agent, engineer]");
        Map<PositionId, RegisterCounts> counts = entries.counts(clauses(cleared));
        assertThat(counts).containsOnlyKeys(new PositionId("agent"), new PositionId("engineer"));
        assertThat(entries.counts(clauses(RegisterFilter.EVERYBODY.withText("00007"))))
                .containsOnlyKeys(new PositionId("engineer"));
    }

    @Test
    void countOfEachPositionHowManyStandWhere() {
        Map<PositionId, RegisterCounts> counts = entries.counts(clauses(RegisterFilter.EVERYBODY));
        RegisterCounts engineers = Objects.requireNonNull(counts.get(new PositionId("engineer")));
        assertThat(engineers.all()).isEqualTo(2);
        assertThat(new MatrixColumn(new PositionId("engineer"), null, engineers).mayWork())
                .isOne();
        assertThat(entries.counts(clauses(RegisterFilter.EVERYBODY.withText("nobody"))))
                .isEmpty();
    }

    @Test
    void putWhoeverIsMostUrgentWithAnyPositionFirst() {
        assertThat(shown(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST))
                .containsExactly("00007 [engineer]", "00012 [agent, engineer]", "00014 [agent]");
        assertThat(shown(RegisterFilter.EVERYBODY, new RegisterOrder(RegisterColumn.STATUS, true)))
                .containsExactly("00012 [agent, engineer]", "00014 [agent]", "00007 [engineer]");
    }

    @Test
    void giveEverybodyOnceAcrossPages() {
        var all = new ArrayList<String>();
        for (int offset = 0; offset < 4; offset++) {
            entries.page(clauses(RegisterFilter.EVERYBODY), BY_NUMBER, offset, 1)
                    .forEach(row -> all.add(row.person().number()));
        }
        assertThat(all).containsExactly("00007", "00012", "00014");
    }

    @Test
    void readAPageWithTwoStatementsHoweverManyPeople() {
        var statements = new Statements(database.source());
        matrix(JdbcClient.create(statements)).page(clauses(RegisterFilter.EVERYBODY), BY_NUMBER, 0, 50);
        assertThat(statements.seen()).hasSize(2);
    }

    private List<String> shown(RegisterFilter filter, RegisterOrder order) {
        return entries.page(clauses(filter), order, 0, 50).stream()
                .map(row -> row.person().number() + " "
                        + row.cells().stream()
                                .map(cell -> String.valueOf(cell.position()))
                                .sorted()
                                .toList())
                .toList();
    }

    private static MatrixEntries matrix(JdbcClient jdbc) {
        return new MatrixEntries(jdbc, new RegisterEntries(jdbc, (position, passedAt) -> null));
    }
}
