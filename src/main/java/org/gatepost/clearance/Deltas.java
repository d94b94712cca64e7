package org.gatepost.clearance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exams about changed content that were asked of people. */
@Repository
class Deltas {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    Deltas(JdbcClient database) {
        this.database = database;
    }

    /** Whatever was ever asked of these people, by person and position; whoever was asked nothing is left out. */
    Map<PersonId, Map<PositionId, List<Delta>>> of(Collection<PersonId> people) {
        Map<PersonId, Map<PositionId, List<Delta>>> asked = new HashMap<>();
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.sql("""
                            select d.person_id, d.position_id, c.exam_id, c.title_zh, c.title_en, c.changed_at, c.chosen_at, c.due_at
                            from unnest(cast(:people as bigint array)) as asked(id)
                            join change_asked d on d.person_id = asked.id
                            join change_choice c on c.id = d.choice_id and c.kind = 'DELTA'
                            order by c.id""")
                    .param(
                            "people",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .query(row -> {
                        asked.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new HashMap<>())
                                .computeIfAbsent(
                                        new PositionId(row.getString("position_id")), position -> new ArrayList<>())
                                .add(new Delta(
                                        new ExamId(row.getString("exam_id")),
                                        new LocalizedText(row.getString("title_zh"), row.getString("title_en")),
                                        DatabaseTime.get(row, "changed_at"),
                                        DatabaseTime.get(row, "chosen_at"),
                                        DatabaseTime.get(row, "due_at")));
                    });
        }
        return asked;
    }

    /** Who was ever asked to sit which exam about an earlier change of the same facts, lessons or items. */
    Map<PersonId, Set<ExamId>> asked(Collection<Change> about) {
        Map<PersonId, Set<ExamId>> asked = new HashMap<>();
        database.sql("""
                        select distinct d.person_id, c.exam_id
                        from content_change latest
                        join content_change earlier on earlier.kind = latest.kind
                                                       and earlier.content_id = latest.content_id and earlier.id <> latest.id
                        join change_chosen h on h.change_id = earlier.id
                        join change_choice c on c.id = h.choice_id and c.kind = 'DELTA'
                        join change_asked d on d.choice_id = c.id
                        where latest.id in (:changes)""")
                .param(
                        "changes",
                        about.stream().map(change -> change.id().value()).toList())
                .query(row -> {
                    asked.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new HashSet<>())
                            .add(new ExamId(row.getString("exam_id")));
                });
        return asked;
    }
}
