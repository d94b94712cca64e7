package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.notice.NoticeKind.ASSIGNED;
import static org.gatepost.notice.NoticeKind.ATTEMPTS_USED_UP;
import static org.gatepost.notice.NoticeKind.MARKING_WAITS;
import static org.gatepost.notice.NoticeKind.PASSED;
import static org.gatepost.notice.NoticeKind.PASS_IN_DOUBT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody who is to be told is told once, whoever tells it and whatever breaks down meanwhile, and nobody else. */
@BothDatabases
class DistributionTests {

    private final TestDatabase database;
    private final KeptNotices node;
    private PersonId lin;
    private PersonId lead;
    private PersonId otherLead;
    private PersonId hr;
    private PersonId trainer;

    DistributionTests(TestDatabase database) {
        this.database = database;
        node = new KeptNotices(database);
    }

    @BeforeEach
    void hire() {
        lin = hire("1", "Service");
        lead = hire("2", "Service", Role.MANAGER);
        otherLead = hire("3", "Sales", Role.MANAGER);
        hr = hire("4", "Office", Role.HR);
        trainer = hire("5", "Service", Role.TRAINER);
    }

    private PersonId hire(String number, String department, Role... roles) {
        PersonId person = node.people.person("N" + number, "Name " + number, department, LocalDate.EPOCH);
        node.people.openAccount(person, roles);
        return person;
    }

    @Test
    void tellsThePersonAndWhoLeadsThemAndNobodyElse() {
        node.outbox.add(List.of(node.news(PASSED, lin, "1")));
        node.distribution.tellAll();
        assertThat(node.of(lin)).containsExactly(PASSED);
        assertThat(node.of(lead, Role.MANAGER)).containsExactly(PASSED);
        assertThat(node.rows()).isEqualTo(2);
        assertThat(node.lines(lead, Role.MANAGER).getFirst().own()).isFalse();
    }

    @Test
    void tellsHrOfWhatHrDecidesAndTrainersOfWhatTheyMark() {
        node.outbox.add(List.of(
                node.news(ATTEMPTS_USED_UP, lin, "1"),
                node.news(PASS_IN_DOUBT, lin, "2"),
                new News(
                        node.clock.instant(),
                        MARKING_WAITS,
                        null,
                        "exam",
                        "day",
                        new Told(null, "exam", null, null, null))));
        node.distribution.tellAll();
        assertThat(node.of(hr, Role.HR)).containsExactly(PASS_IN_DOUBT, ATTEMPTS_USED_UP);
        assertThat(node.of(lin)).containsExactly(ATTEMPTS_USED_UP);
        assertThat(node.of(trainer, Role.TRAINER)).containsExactly(MARKING_WAITS);
        assertThat(node.of(otherLead, Role.MANAGER)).isEmpty();
    }

    @Test
    void doesNotAskSomebodyOfHrToDecideTheirOwnCase() {
        node.outbox.add(List.of(node.news(PASS_IN_DOUBT, hr, "1")));
        node.distribution.tellAll();
        assertThat(node.rows()).isZero();
    }

    @Test
    void tellsNobodyTheSameTwice() {
        node.outbox.add(List.of(node.news(ASSIGNED, lin, "1"), node.news(ASSIGNED, lin, "1")));
        node.distribution.tellAll();
        node.outbox.add(List.of(node.news(ASSIGNED, lin, "1")));
        new KeptNotices(database).distribution.tellAll();
        assertThat(node.of(lin)).containsExactly(ASSIGNED);
        node.outbox.add(List.of(node.news(ASSIGNED, lin, "2")));
        node.distribution.tellAll();
        assertThat(node.of(lin)).containsExactly(ASSIGNED, ASSIGNED);
    }

    @Test
    void hidesWhatTheRoleOrTheDepartmentOfTodayDoesNotAllow() {
        node.outbox.add(List.of(node.news(PASSED, lin, "1"), node.news(ATTEMPTS_USED_UP, lin, "2")));
        node.distribution.tellAll();
        assertThat(node.of(lead, Role.MANAGER)).hasSize(2);
        assertThat(node.of(lead)).as("leads nobody any more").isEmpty();
        node.database
                .sql("update person set department = 'Sales' where id = ?")
                .param(lead.value())
                .update();
        assertThat(node.of(lead, Role.MANAGER)).as("leads others now").isEmpty();
        assertThat(node.of(hr)).as("is no longer of HR").isEmpty();
    }

    @Test
    void readsOnlyOnesOwn() {
        node.outbox.add(List.of(node.news(PASSED, lin, "1")));
        node.distribution.tellAll();
        NoticeLine line = node.lines(lin).getFirst();
        node.notices.read(lead, line.id(), node.clock.instant());
        assertThat(node.lines(lin).getFirst().read()).isFalse();
        node.notices.read(lin, line.id(), node.clock.instant());
        assertThat(node.lines(lin).getFirst().read()).isTrue();
        assertThat(node.lines(lead, Role.MANAGER).getFirst().read()).isFalse();
    }

    @Test
    void losesNothingWhenItBreaksDownAndKeepsWhatALaterVersionWrote() {
        node.outbox.add(List.of(node.news(PASSED, lin, "1")));
        node.database.sql("update notice_news set kind = 'LATER'").update();
        node.outbox.add(List.of(node.news(ASSIGNED, lin, "1")));
        node.database.sql("alter table notice rename to notice_away").update();
        try {
            node.distribution.tellAll();
        } finally {
            node.database.sql("alter table notice_away rename to notice").update();
        }
        assertThat(node.outbox.beyond(0, 10)).hasSize(2);
        new KeptNotices(database).distribution.tellAll();
        assertThat(node.of(lin)).containsExactly(ASSIGNED);
        assertThat(node.outbox.beyond(0, 10)).hasSize(1);
    }

    @Test
    void tellsEachOnceWhileTwoNodesTellTheSame() {
        List<News> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            // Each twice, as from two nodes that saw the same.
            all.add(node.news(PASSED, lin, String.valueOf(i)));
            all.add(node.news(PASSED, lin, String.valueOf(i)));
        }
        node.outbox.add(all);
        Callable<Object> telling = () -> {
            var own = new KeptNotices(database);
            while (!own.outbox.beyond(0, 1).isEmpty()) {
                own.distribution.tellAll();
            }
            return "told";
        };
        assertThat(Together.run(List.of(telling, telling, telling))).containsOnly("told");
        assertThat(node.of(lin)).hasSize(60);
        assertThat(node.rows()).isEqualTo(120);
    }
}
