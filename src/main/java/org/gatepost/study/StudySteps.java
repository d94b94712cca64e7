package org.gatepost.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people did with lessons: only ever added to. */
@Repository
class StudySteps {

    private static final int AT_ONCE = 200;

    private final JdbcClient database;

    StudySteps(JdbcClient database) {
        this.database = database;
    }

    void add(PersonId person, LessonId lesson, int revision, StudyStep kind, @Nullable Response response, Instant at) {
        database.sql("""
                        insert into study_step (person_id, lesson_id, lesson_revision, kind, response, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(person.value())
                .param(lesson.value())
                .param(revision)
                .param(kind.name())
                .param(response == null ? null : StoredJson.write(response))
                .param(DatabaseTime.of(at))
                .update();
    }

    /** When the person first took a step with a lesson after a moment and since they last studied it, if they did. */
    Optional<Instant> since(PersonId person, LessonId lesson, StudyStep step, Instant after) {
        return database.sql("""
                        select min(s.at) as at from study_step s
                        where s.person_id = ? and s.lesson_id = ? and s.kind = ? and s.at > ?
                          and s.id > coalesce((select max(d.id) from study_step d
                                               where d.person_id = s.person_id and d.lesson_id = s.lesson_id
                                                 and d.kind = 'STUDIED'), 0)""")
                .params(person.value(), lesson.value(), step.name(), DatabaseTime.of(after))
                .query((row, number) -> Optional.ofNullable(DatabaseTime.getNullable(row, "at")))
                .single();
    }

    /** Whether the person has ever studied a lesson. */
    boolean everStudied(PersonId person, LessonId lesson) {
        return database.sql(
                                "select count(*) from study_step where person_id = ? and lesson_id = ? and kind = 'STUDIED'")
                        .params(person.value(), lesson.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Every time the person studied each lesson, oldest first. */
    Map<LessonId, List<Instant>> studied(PersonId person) {
        Map<LessonId, List<Instant>> studied = new HashMap<>();
        database.sql("select lesson_id, at from study_step where person_id = ? and kind = 'STUDIED' order by at, id")
                .param(person.value())
                .query(row -> {
                    studied.computeIfAbsent(new LessonId(row.getString("lesson_id")), id -> new ArrayList<>())
                            .add(DatabaseTime.get(row, "at"));
                });
        return studied;
    }

    Map<PersonId, Map<LessonId, List<Instant>>> studied(Collection<PersonId> people, Instant until) {
        Map<PersonId, Map<LessonId, List<Instant>>> studied = new HashMap<>();
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.sql("""
                            select s.person_id, s.lesson_id, s.at from unnest(cast(:people as bigint array)) as asked(id)
                            join study_step s on s.person_id = asked.id
                            where s.kind = 'STUDIED' and s.at <= :until order by s.at, s.id""")
                    .param(
                            "people",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .param("until", DatabaseTime.of(until))
                    .query(row -> {
                        studied.computeIfAbsent(new PersonId(row.getLong("person_id")), id -> new HashMap<>())
                                .computeIfAbsent(new LessonId(row.getString("lesson_id")), id -> new ArrayList<>())
                                .add(DatabaseTime.get(row, "at"));
                    });
        }
        return studied;
    }
}
