package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gatepost.Rows;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People with their past, put straight into the tables: what other rooms do with these rows is their tests' business. */
public final class Company {

    public static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");

    /** By which everybody was decided. */
    static final String RULE = "3f9ac2d1".repeat(8);

    private final JdbcClient database;

    public Company(JdbcClient database) {
        this.database = database;
    }

    /** Takes everybody away. */
    public void close() {
        Rows.forget(database, "person");
    }

    /** A new one of two people at an exam of which the position has the name: 00007 did not pass, 00008 did. */
    public void openWithTwo(String position) {
        close();
        PersonId wang = hire("00007", "王伟", "售后一部");
        hold(wang, position);
        sit(wang, position, 1, MONDAY, 6, 1);
        PersonId feng = hire("00008", "冯敏", "售后二部");
        hold(feng, position);
        sit(feng, position, 1, MONDAY, 10, 0);
    }

    public PersonId hire(String number, String name, String department) {
        return new Hired(database).person(number, name, department, LocalDate.of(2026, 9, 1));
    }

    /**
     * Five people in every state, two of them alike in name, one with two positions and two without. What an invigilator
     * ended would be somebody's newest attempt, if it counted.
     */
    void hireFive() {
        PersonId wang = hire("00007", "王伟", "售后一部");
        hold(wang, "engineer", "BLOCKED", "FAILED", null);
        sit(wang, "door", 1, MONDAY, 3, 1);
        sit(wang, "door", 2, MONDAY.plus(Duration.ofDays(1)), 6, 0);
        endByInvigilator(wang, "door", 3, MONDAY.plus(Duration.ofDays(5)));
        study(wang, "l1", MONDAY);
        study(wang, "l1", MONDAY.plus(Duration.ofDays(3)));

        PersonId anna = hire("00012", "Anna Kowalska", "Service_2");
        hold(anna, "engineer", "CLEARED", "PASSED", Instant.parse("2027-11-16T01:00:00Z"));
        sit(anna, "door", 1, MONDAY.plus(Duration.ofDays(2)), 10, 0);
        hold(anna, "agent", "IN_PROGRESS", "SITTING", null);
        begin(anna, "desk", 1, MONDAY.plus(Duration.ofDays(4)));

        hire("A100%", "Bob Nowak", "Service_2");
        PersonId left = hire("00013", "ANNE Chen", "ServiceX2");
        hold(left, "engineer");
        giveUp(left, "engineer");
        PersonId li = hire("00014", "李娜", "售后一部");
        hold(li, "agent", "EXPIRING", "PASSED", MONDAY.plus(Duration.ofDays(20)));
        endByInvigilator(li, "desk", 1, MONDAY.plus(Duration.ofDays(5)));
        endByInvigilator(li, "desk", 2, MONDAY.plus(Duration.ofDays(6)));
    }

    public void hold(PersonId person, String position) {
        database.sql("insert into holding (person_id, position_id, since) values (?, ?, ?)")
                .params(person.value(), position, DatabaseTime.of(MONDAY))
                .update();
    }

    public void giveUp(PersonId person, String position) {
        database.sql("update holding set until = ? where person_id = ? and position_id = ?")
                .params(DatabaseTime.of(MONDAY.plusSeconds(60)), person.value(), position)
                .update();
    }

    public void hold(PersonId person, String position, String status, String reason, @Nullable Instant until) {
        hold(person, position);
        database.sql("""
                        insert into clearance (person_id, position_id, position_revision, requirement, status, reason,
                                               cleared_until, decided_at)
                        values (?, ?, 3, ?, ?, ?, ?, ?)""")
                .param(person.value())
                .param(position)
                .param(RULE)
                .param(status)
                .param(reason)
                .param(DatabaseTime.ofNullable(until))
                .param(DatabaseTime.of(MONDAY))
                .update();
    }

    /** From when on what is said of somebody may be untrue. */
    public void changes(PersonId person, Instant at) {
        database.sql("update clearance set changes_at = ? where person_id = ?")
                .params(DatabaseTime.of(at), person.value())
                .update();
    }

    /** A waiver that two people made, and that the register rests on. */
    public void waive(
            PersonId person,
            String position,
            String why,
            PersonId asker,
            PersonId second,
            Instant from,
            Instant until) {
        database.sql("""
                        insert into waiver (person_id, position_id, reason, starts_at, ends_at, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        position,
                        why,
                        DatabaseTime.of(from),
                        DatabaseTime.of(until),
                        asker.value(),
                        DatabaseTime.of(from))
                .update();
        database.sql("""
                        insert into waiver_answer
                          (waiver_id, person_id, asked_by, agreed, reason, answered_by, answered_at)
                        select max(id), ?, ?, true, '', ?, ? from waiver""")
                .params(person.value(), asker.value(), second.value(), DatabaseTime.of(from))
                .update();
        database.sql("update clearance set waiver_id = (select max(id) from waiver) where person_id = ?")
                .param(person.value())
                .update();
    }

    public void study(PersonId person, String lesson, Instant at) {
        database.sql("""
                        insert into study_step (person_id, lesson_id, lesson_revision, kind, at)
                        values (?, ?, 1, 'STUDIED', ?)""").params(person.value(), lesson, DatabaseTime.of(at)).update();
    }

    /** An attempt that is under way, for so long that no sweep of a running application ends it. */
    public long begin(PersonId person, String exam, int number, Instant at) {
        database.sql("""
                        insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state, started_at,
                                             deadline, desk)
                        values (?, ?, 1, ?, 1, '{"slots":[]}', 'OPEN', ?, ?, 0)""")
                .params(
                        person.value(),
                        exam,
                        number,
                        DatabaseTime.of(at),
                        DatabaseTime.of(at.plus(36_500, ChronoUnit.DAYS)))
                .update();
        return database.sql("select id from attempt where person_id = ? and exam_id = ? and number = ?")
                .params(person.value(), exam, number)
                .query(Long.class)
                .single();
    }

    /** An attempt handed in after twelve and a half minutes, with its first marking: cut score 8 of 10. */
    public long sit(PersonId person, String exam, int number, Instant at, int earned, int mustGetMissed) {
        long attempt = begin(person, exam, number, at);
        database.sql("update attempt set state = 'SUBMITTED', finished_at = ? where id = ?")
                .params(DatabaseTime.of(at.plusSeconds(750)), attempt)
                .update();
        mark(attempt, 1, earned, mustGetMissed);
        return attempt;
    }

    /** An attempt that an invigilator ended: it counts for nothing. */
    public long endByInvigilator(PersonId person, String exam, int number, Instant at) {
        long attempt = begin(person, exam, number, at);
        database.sql("update attempt set state = 'VOIDED', finished_at = ? where id = ?")
                .params(DatabaseTime.of(at.plusSeconds(300)), attempt)
                .update();
        return attempt;
    }

    /** More time in every exam that is started from then on. */
    public void mayTakeLonger(PersonId person, PersonId by, int percent, int minutes, String reason, Instant at) {
        database.sql("""
                        insert into exam_accommodation (person_id, time_percent, extra_minutes, reason, granted_by,
                                                        granted_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(person.value(), percent, minutes, reason, by.value(), DatabaseTime.of(at))
                .update();
    }

    /** Time added to an attempt. */
    public void giveTime(long attempt, @Nullable PersonId by, int seconds, String reason, Instant at) {
        database.sql("insert into attempt_extension (attempt_id, seconds, reason, given_by, at) values (?, ?, ?, ?, ?)")
                .param(attempt)
                .param(seconds)
                .param(reason)
                .param(by == null ? null : by.value())
                .param(DatabaseTime.of(at))
                .update();
    }

    /** What somebody who was given time was told of it. */
    public void tell(long attempt, String why) {
        database.sql("update attempt_extension set told = ? where attempt_id = ? and given_by is not null")
                .params(why, attempt)
                .update();
    }

    /** What everybody was told who sat an exam at that moment. */
    public void announce(String exam, PersonId by, String words, Instant at) {
        database.sql("insert into exam_announcement (exam_id, words, told_by, at) values (?, ?, ?, ?)")
                .params(exam, words, by.value(), DatabaseTime.of(at))
                .update();
    }

    /** That the page of an attempt could not reach the server for so many seconds. */
    public void lose(long attempt, int seconds, Instant back) {
        database.sql("insert into attempt_step (attempt_id, kind, sequence, at) values (?, 'RECONNECTED', ?, ?)")
                .params(attempt, seconds, DatabaseTime.of(back))
                .update();
    }

    /** Why an attempt was ended by an invigilator. */
    public void sayWhyEnded(long attempt, PersonId by, String reason, Instant at) {
        database.sql("insert into attempt_void (attempt_id, reason, voided_by, at) values (?, ?, ?, ?)")
                .params(attempt, reason, by.value(), DatabaseTime.of(at))
                .update();
    }

    /** An attempt that ended and was never marked: nothing that happens leaves that behind, and no gate can decide it. */
    public void submitUnmarked(PersonId person, String exam, Instant at) {
        long attempt = begin(person, exam, 1, at);
        database.sql("update attempt set state = 'SUBMITTED', finished_at = ? where id = ?")
                .params(DatabaseTime.of(at.plusSeconds(750)), attempt)
                .update();
    }

    /** An attempt handed in of which people mark something; mark it by the number 2. */
    public long holdForPeople(PersonId person, String exam, Instant at) {
        long attempt = sit(person, exam, 1, at, 7, 0);
        database.sql("update attempt_result set waiting = true where attempt_id = ?")
                .param(attempt)
                .update();
        return attempt;
    }

    /** A further marking of an attempt. */
    public void mark(long attempt, int number, int earned, int mustGetMissed) {
        database.sql("""
                        insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,
                                                    critical_missed, passed)
                        values (?, ?, ?, ?, 10, 8, ?, ?)""")
                .params(
                        attempt,
                        number,
                        DatabaseTime.of(MONDAY),
                        earned,
                        mustGetMissed,
                        earned >= 8 && mustGetMissed == 0)
                .update();
    }

    public void item(
            long attempt,
            int result,
            int slot,
            String item,
            boolean mustGet,
            String outcome,
            @Nullable String response) {
        database.sql("""
                        insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id,
                                                  critical, outcome, earned, possible, response)
                        values (?, ?, ?, 'door', ?, 1, 'customers-door.four-donts', ?, ?, ?, 1, ?)""")
                .param(attempt)
                .param(result)
                .param(slot)
                .param(item)
                .param(mustGet)
                .param(outcome)
                .param(outcome.equals("RIGHT") ? 1 : 0)
                .param(response)
                .update();
    }
}
