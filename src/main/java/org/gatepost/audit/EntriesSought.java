package org.gatepost.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds rows of the log, the newest first. A question about anybody or about one person is a walk down an index that ends
 * after a page, and the next page begins where the one before ended: it costs the same however long the log is and however
 * deep one reads. One that leaves sign-ins out passes over those on its way. A question about several people reads all rows of theirs that fit and sorts them, for no index has the
 * rows of several in one order; days narrow it.
 */
@Repository
class EntriesSought {

    /**
     * @param people who did it or whom it is about; null for anybody
     * @param kinds empty for all
     * @param but kinds that are not wanted, known here or not
     * @param from the earliest time
     * @param until all are earlier than this
     * @param before the row that the page comes after; null for the first page
     */
    record Wanted(
            @Nullable List<PersonId> people,
            Set<String> kinds,
            Set<String> but,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable AuditEntry before) {}

    private static final String NEWEST = " order by at desc, number desc fetch first :most rows only";

    private final JdbcClient database;

    EntriesSought(JdbcClient database) {
        this.database = database;
    }

    List<AuditEntry> page(Wanted wanted, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("most", most);
        String conditions = conditions(wanted, parameters);
        return database.sql(sql(wanted.people(), conditions, parameters))
                .params(parameters)
                .query(Entries::entry)
                .list();
    }

    private static String sql(@Nullable List<PersonId> people, String conditions, Map<String, Object> parameters) {
        String all = "select " + Entries.COLUMNS + " from audit_entry where ";
        if (people == null) {
            return all + conditions + NEWEST;
        }
        parameters.put("people", people.stream().map(PersonId::value).toList());
        // Two walks, for neither database walks one index for "either of these".
        return "select * from ((" + all + "actor_id in (:people) and " + conditions + NEWEST + ") union (" + all
                + "person_id in (:people) and " + conditions + NEWEST + ")) found" + NEWEST;
    }

    private static String conditions(Wanted wanted, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!wanted.kinds().isEmpty()) {
            conditions.add("kind in (:kinds)");
            parameters.put("kinds", List.copyOf(wanted.kinds()));
        }
        if (!wanted.but().isEmpty()) {
            conditions.add("kind not in (:but)");
            parameters.put("but", List.copyOf(wanted.but()));
        }
        if (wanted.from() != null) {
            conditions.add("at >= :from");
            parameters.put("from", DatabaseTime.of(wanted.from()));
        }
        if (wanted.until() != null) {
            conditions.add("at < :until");
            parameters.put("until", DatabaseTime.of(wanted.until()));
        }
        if (wanted.before() != null) {
            conditions.add("at <= :at and (at < :at or number < :number)");
            parameters.put("at", DatabaseTime.of(wanted.before().fact().at()));
            parameters.put("number", wanted.before().number());
        }
        return String.join(" and ", conditions);
    }
}
