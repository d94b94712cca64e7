package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told to those who sit an exam. */
@Repository
class Announcements {

    private final JdbcClient database;

    Announcements(JdbcClient database) {
        this.database = database;
    }

    void add(ExamId exam, String words, PersonId by, Instant at) {
        database.sql("insert into exam_announcement (exam_id, words, told_by, at) values (?, ?, ?, ?)")
                .params(exam.value(), words, by.value(), DatabaseTime.of(at))
                .update();
    }

    /**
     * Those since an attempt was started, for older ones were for others; oldest first.
     *
     * @param above those with a higher number only
     */
    List<Announcement> since(ExamId exam, Instant since, long above) {
        return database.sql("""
                        select id, words, at from exam_announcement
                        where exam_id = ? and at >= ? and id > ? order by id""")
                .params(exam.value(), DatabaseTime.of(since), above)
                .query((row, number) ->
                        new Announcement(row.getLong("id"), row.getString("words"), DatabaseTime.get(row, "at")))
                .list();
    }
}
