package org.gatepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The people of the demo are what the sign-in page and the README say of them. */
@SpringBootTest
@ActiveProfiles("demo")
class DemoDataTests {

    @Autowired
    private JdbcClient database;

    @Test
    void putsEverybodyWhereTheirStoryEnds() {
        Map<String, String> statuses = new HashMap<>();
        database.sql("select a.username, c.status from clearance c join account a on a.person_id = c.person_id")
                .query((row, number) -> statuses.put(row.getString("username"), row.getString("status")))
                .list();
        for (Newcomer newcomer : Newcomers.ALL) {
            if (!newcomer.position().isEmpty()) {
                assertThat(statuses.get(newcomer.username()))
                        .as(newcomer.username())
                        .isEqualTo(statusAfter(newcomer.story()));
            }
        }
    }

    @Test
    void hasSomebodyWhoseFirstPassIsOverdue() {
        assertThat(database.sql("""
                        select a.username from clearance c join account a on a.person_id = c.person_id
                        where c.due_at < current_timestamp""").query(String.class).list()).contains("cao");
    }

    @Test
    void hasSomebodyWhoWorksByAWaiverOfTwoPeople() {
        assertThat(database.sql("""
                        select a.username from clearance c join account a on a.person_id = c.person_id
                        join waiver w on w.id = c.waiver_id join waiver_answer n on n.waiver_id = w.id
                        where c.status = 'CLEARED' and c.reason = 'WAIVED' and n.agreed
                          and n.answered_by <> w.asked_by""").query(String.class).list()).containsExactly("xie");
    }

    @Test
    void tellsOfNoResultBeforeItsExamEnded() {
        String told = """
                select count(*) from attempt a join (
                  select cycle, at from notice_news where kind in ('PASSED', 'NOT_PASSED')
                  union all select cycle, at from notice where kind in ('PASSED', 'NOT_PASSED')) n
                on n.cycle = cast(a.id as varchar(20))""";
        assertThat(database.sql(told).query(Long.class).single()).isPositive();
        assertThat(database.sql(told + " where n.at < a.finished_at")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hasOneOrTwoChangesOfContentThatWaitForATrainerAndConcernSomebody() {
        assertThat(database.sql("select revision from content_change where matters")
                        .query(Integer.class)
                        .list())
                .as("corrections, and not the slips before them")
                .hasSizeBetween(1, 2)
                .containsOnly(3);
        assertThat(database.sql("""
                        select count(*) from content_change ch
                        join content_change_item i on i.change_id = ch.id
                        join attempt_mark m on m.item_id = i.item_id and m.item_revision < ch.revision
                        join attempt a on a.id = m.attempt_id and a.started_at < ch.changed_at
                        join clearance c on c.attempt_id = a.id and c.status = 'CLEARED'
                        where ch.matters""").query(Long.class).single()).isPositive();
    }

    private static String statusAfter(Newcomer.Story story) {
        return switch (story) {
            case PASSED,
                    PASSED_WITH_AN_EXAM_BEING_MARKED,
                    PASSED_BY_A_WRONG_KEY,
                    PASSED_AT_SECOND_TRY,
                    WAIVED_WITH_AN_EXAM_BEING_MARKED -> "CLEARED";
            case EXPIRING -> "EXPIRING";
            case IN_GRACE -> "IN_GRACE";
            case NOTHING_YET, STUDYING, OVERDUE, READY, SITTING, REMEDIATED -> "IN_PROGRESS";
            case FAILED, FAILED_A_MUST_GET, FAILED_BY_A_WRONG_KEY, REMEDIATING, EXPIRED -> "BLOCKED";
        };
    }
}
