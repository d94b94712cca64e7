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
            case PASSED, PASSED_WITH_AN_EXAM_BEING_MARKED, PASSED_BY_A_WRONG_KEY, PASSED_AT_SECOND_TRY -> "CLEARED";
            case EXPIRING -> "EXPIRING";
            case IN_GRACE -> "IN_GRACE";
            case NOTHING_YET, STUDYING, OVERDUE, STUDYING_WITH_AN_EXAM_BEING_MARKED, READY, SITTING, REMEDIATED ->
                "IN_PROGRESS";
            case FAILED, FAILED_A_MUST_GET, FAILED_BY_A_WRONG_KEY, REMEDIATING, EXPIRED -> "BLOCKED";
        };
    }
}
