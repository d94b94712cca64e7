package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.KeptEndings;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only time brings: clearances that end soon, and what HR is told every morning. */
@BothDatabases
class NewsByTimeTests {

    private final KeptNotices node;
    private final ExpiryNews expiry;
    private final DailyDigest digest;
    private PersonId lin;
    private PersonId hr;
    private Instant end;

    NewsByTimeTests(TestDatabase database) {
        node = new KeptNotices(database);
        var time = node.clock.companyTime();
        expiry = new ExpiryNews(
                KeptEndings.in(database), new SmallContent().library(database), node.outbox, node.notices, time);
        digest = new DailyDigest(node.outbox, node.notices, time, "08:00");
    }

    @BeforeEach
    void hire() {
        var company = new Company(node.database);
        lin = company.hire("N1", "Lin", "Service");
        hr = company.hire("N2", "Song", "Office");
        node.people.openAccount(hr, Role.HR);
        end = node.clock.instant().plus(Duration.ofDays(40));
        company.hold(lin, "engineer", "CLEARED", "PASSED", end);
    }

    private List<NoticeLine> lookTwice() {
        for (int i = 0; i < 2; i++) {
            expiry.look();
            node.distribution.tellAll();
            expiry.look();
            expiry.look();
            node.distribution.tellAll();
        }
        return node.lines(lin);
    }

    @Test
    void tellsThreeTimesThatAClearanceEnds() {
        assertThat(lookTwice()).isEmpty();
        node.clock.set(end.minus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(lookTwice()).isEmpty();
        node.clock.set(end.minus(Duration.ofDays(30)));
        assertThat(lookTwice())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.told().until()).isEqualTo(end));
        node.clock.set(end.minus(Duration.ofDays(14)));
        assertThat(lookTwice()).hasSize(2);
        node.clock.set(end.minus(Duration.ofDays(3)));
        assertThat(lookTwice()).hasSize(3);
        node.clock.set(end);
        assertThat(lookTwice()).hasSize(3);
    }

    @Test
    void makesUpForATimeInWhichNoServerRanWithTheOneStepThatWasReached() {
        node.clock.set(end.minus(Duration.ofDays(2)));
        assertThat(lookTwice()).hasSize(1);
    }

    @Test
    void tellsTwiceThatAnExamAboutAChangeIsDueAndNeverBeforeItWasAsked() {
        var company = new Company(node.database);
        company.hold(lin, "agent", "EXPIRING", "CHANGE_OWED", end);
        ask(1, lin, "agent", end.minus(Duration.ofDays(39)), end);
        PersonId chen = company.hire("N3", "Chen", "Service");
        company.hold(chen, "agent", "EXPIRING", "CHANGE_OWED", end);
        ask(2, chen, "agent", end.minus(Duration.ofDays(10)), end);
        node.database
                .sql("delete from clearance where position_id = 'engineer'")
                .update();
        node.clock.set(end.minus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(lookTwice()).isEmpty();
        node.clock.set(end.minus(Duration.ofDays(9)));
        assertThat(lookTwice()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(NoticeKind.CHANGE_DUE);
            assertThat(line.told().position()).isEqualTo("agent");
            assertThat(line.told().until()).isEqualTo(end);
        });
        assertThat(node.of(chen)).isEmpty();
        node.clock.set(end.minus(Duration.ofDays(3)));
        assertThat(lookTwice()).hasSize(2);
        assertThat(node.lines(chen)).extracting(NoticeLine::kind).containsExactly(NoticeKind.CHANGE_DUE);
        node.clock.set(end);
        assertThat(lookTwice()).hasSize(2);
    }

    @Test
    void tellsThatAClearanceEndsWhichEndsSoonerThanAnExamAboutAChangeIsDue() {
        node.database.sql("update clearance set reason = 'CHANGE_OWED'").update();
        ask(1, lin, "engineer", end.minus(Duration.ofDays(39)), end.plus(Duration.ofDays(9)));
        node.clock.set(end.minus(Duration.ofDays(14)));
        assertThat(lookTwice()).extracting(NoticeLine::kind).containsExactly(NoticeKind.EXPIRING);
    }

    private void ask(int number, PersonId person, String position, Instant asked, Instant due) {
        long attempt = new Company(node.database).sit(person, "engineer", 1, asked.minus(Duration.ofDays(99)), 10, 0);
        node.database
                .sql("""
                        insert into change_choice (id, kind, reason, title_zh, title_en, changed_at, exam_id, cut_percent,
                                                   due_at, chosen_by, chosen_at)
                        values (?, 'DELTA', 'why', '题', 'Stem', ?, ?, 80, ?, ?, ?)""")
                .params(
                        number,
                        DatabaseTime.of(asked),
                        "delta_" + number,
                        DatabaseTime.of(due),
                        hr.value(),
                        DatabaseTime.of(asked))
                .update();
        node.database
                .sql("insert into change_asked (choice_id, person_id, position_id, attempt_id) values (?, ?, ?, ?)")
                .params(number, person.value(), position, attempt)
                .update();
    }

    @Test
    void tellsOnceThatTheFirstPassWasDue() {
        PersonId chen = new Company(node.database).hire("N3", "Chen", "Service");
        new Company(node.database).hold(chen, "engineer", "IN_PROGRESS", "NOT_SAT", null);
        Instant due = node.clock.instant().plus(Duration.ofDays(5));
        node.database
                .sql("update clearance set due_at = ? where person_id = ?")
                .params(DatabaseTime.of(due), chen.value())
                .update();
        lookTwice();
        assertThat(node.of(chen)).isEmpty();
        node.clock.set(due);
        lookTwice();
        node.clock.set(due.plus(Duration.ofDays(20)));
        lookTwice();
        assertThat(node.lines(chen)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(NoticeKind.OVERDUE);
            assertThat(line.told().until()).isEqualTo(due);
        });
    }

    @Test
    void tellsThatTheFirstPassIsOverdueOnceAWaiverOrAnAbsenceIsOverThatOutlastedTheDayByMonths() {
        var company = new Company(node.database);
        PersonId chen = company.hire("N3", "Chen", "Service");
        PersonId zhou = company.hire("N4", "Zhou", "Service");
        PersonId late = company.hire("N5", "Wu", "Service");
        Instant due = node.clock.instant().minus(Duration.ofDays(90));
        Instant over = node.clock.instant().minus(Duration.ofHours(1));
        for (PersonId person : List.of(chen, zhou, late)) {
            company.hold(person, "engineer", "IN_PROGRESS", "NOT_SAT", null);
            node.database
                    .sql("update clearance set due_at = ? where person_id = ?")
                    .params(DatabaseTime.of(due), person.value())
                    .update();
        }
        company.waive(chen, "engineer", "ill", hr, lin, due.minus(Duration.ofDays(9)), over);
        node.people.leave(zhou, due.minus(Duration.ofDays(9)));
        node.people.comeBack(zhou, over);
        lookTwice();
        lookTwice();
        assertThat(node.lines(chen)).extracting(NoticeLine::kind).containsExactly(NoticeKind.OVERDUE);
        assertThat(node.lines(zhou)).extracting(NoticeLine::kind).containsExactly(NoticeKind.OVERDUE);
        assertThat(node.lines(late))
                .as("what was due before a server was there")
                .isEmpty();
    }

    @Test
    void tellsHrEveryMorningWhatHappenedSinceTheLastTime() {
        Instant morning = LocalDate.of(2026, 11, 24)
                .atTime(8, 0)
                .atZone(node.clock.companyTime().zone())
                .toInstant();
        node.outbox.add(List.of(
                node.news(NoticeKind.PASSED, lin, "1"),
                node.news(NoticeKind.NOT_PASSED, lin, "2"),
                node.news(NoticeKind.NOT_PASSED, lin, "3")));
        node.clock.set(morning.minusSeconds(1));
        tellTwice();
        assertThat(node.of(hr, Role.HR)).isEmpty();
        node.clock.set(morning.plus(Duration.ofHours(5)));
        node.outbox.add(List.of(node.news(NoticeKind.PASSED, lin, "4")));
        tellTwice();
        assertThat(node.lines(hr, Role.HR))
                .singleElement()
                .satisfies(line -> assertThat(line.told().counts()).isEqualTo(Map.of("PASSED", 1, "NOT_PASSED", 2)));
        node.clock.set(morning.plus(Duration.ofDays(3)));
        tellTwice();
        assertThat(node.lines(hr, Role.HR)).hasSize(2).first().satisfies(line -> {
            assertThat(line.told().counts()).isEqualTo(Map.of("PASSED", 1));
            assertThat(line.only()).as("leads to the one it is about").isEqualTo("N1");
        });
        node.clock.set(morning.plus(Duration.ofDays(4)));
        tellTwice();
        assertThat(node.lines(hr, Role.HR)).as("nothing happened").hasSize(2);
        assertThat(node.of(hr)).isEmpty();
    }

    @Test
    void leadsHrToTheOneItIsAboutAlsoOnceTheirNumberIsCorrectedAndSomebodyElseHasIt() {
        digestOf(lin);
        node.database
                .sql("update person set employee_number = 'N9', number_plain = 'n9' where id = ?")
                .param(lin.value())
                .update();
        new Company(node.database).hire("N1", "Chen", "Service");
        assertThat(node.lines(hr, Role.HR)).singleElement().satisfies(line -> {
            assertThat(line.only()).isEqualTo("N9");
            assertThat(node.notices.one(new Sight(hr, Set.of(Role.HR)), line.id()))
                    .as("in a mail")
                    .contains(line);
        });
    }

    @Test
    void leadsHrToTheRegisterWhereItIsAboutTwoOrWasWrittenWithANumber() {
        digestOf(lin, new Company(node.database).hire("N3", "Chen", "Service"));
        assertThat(node.lines(hr, Role.HR)).singleElement().satisfies(line -> {
            assertThat(line.told().counts()).isEqualTo(Map.of("PASSED", 2));
            assertThat(line.only()).isNull();
        });
        node.database
                .sql("update notice set detail = replace(detail, '\"counts\"', '\"only\":\"00007\",\"counts\"')")
                .update();
        assertThat(node.lines(hr, Role.HR))
                .singleElement()
                .extracting(NoticeLine::only)
                .isNull();
    }

    private void digestOf(PersonId... people) {
        for (PersonId person : people) {
            node.outbox.add(List.of(node.news(NoticeKind.PASSED, person, "1")));
        }
        node.clock.set(LocalDate.of(2026, 11, 24)
                .atTime(13, 0)
                .atZone(node.clock.companyTime().zone())
                .toInstant());
        tellTwice();
    }

    private void tellTwice() {
        node.distribution.tellAll();
        digest.tell();
        digest.tell();
        node.distribution.tellAll();
        digest.tell();
        node.distribution.tellAll();
    }
}
