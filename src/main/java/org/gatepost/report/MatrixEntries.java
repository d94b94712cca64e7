package org.gatepost.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.clearance.Status;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the register once each, with all their rows: those with a position of whom the filter leaves one row at least. */
@Repository
class MatrixEntries {

    /** What is the same for all rows of a person, and the status, of which the first of them in this order counts. */
    static final List<RegisterColumn> ORDERS =
            List.of(RegisterColumn.NUMBER, RegisterColumn.NAME, RegisterColumn.DEPARTMENT, RegisterColumn.STATUS);

    private static final String PEOPLE = """
            select p.id as person_id, {pick}({key}) as sort_key
            {from}{where} and h.position_id is not null
            group by p.id, p.employee_number
            order by sort_key {direction} nulls last, p.employee_number
            limit :limit offset :offset""";

    private final JdbcClient database;
    private final RegisterEntries entries;

    MatrixEntries(JdbcClient database, RegisterEntries entries) {
        this.database = database;
        this.entries = entries;
    }

    List<MatrixLine> page(RegisterClauses clauses, RegisterOrder order, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(clauses.parameters());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        List<PersonId> people = database.sql(PEOPLE.replace("{pick}", order.descending() ? "max" : "min")
                        .replace("{key}", order.column().sql(clauses))
                        .replace("{from}", clauses.from())
                        .replace("{where}", clauses.where())
                        .replace("{direction}", order.direction()))
                .params(parameters)
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<RegisterEntry>> rows = new HashMap<>();
        entries.each(
                clauses.about(people),
                RegisterOrder.MOST_URGENT_FIRST,
                entry -> rows.computeIfAbsent(entry.person(), person -> new ArrayList<>())
                        .add(entry));
        return people.stream()
                .flatMap(person -> Stream.ofNullable(rows.get(person)))
                .map(MatrixLine::new)
                .toList();
    }

    int size(RegisterClauses clauses) {
        return database.sql("select count(distinct p.id) " + clauses.from() + clauses.where()
                        + " and h.position_id is not null")
                .params(clauses.parameters())
                .query(Integer.class)
                .single();
    }

    /** Of the people in the matrix, how many stand where with each position any of them holds. */
    Map<PositionId, RegisterCounts> counts(RegisterClauses clauses) {
        RegisterClauses whole = clauses.wholePeople();
        Map<PositionId, Map<RegisterGroup, Integer>> counted = new LinkedHashMap<>();
        database.sql("select h.position_id, c.status, count(*) as number_of " + whole.from() + whole.where()
                        + "group by h.position_id, c.status order by h.position_id")
                .params(whole.parameters())
                .query(row -> {
                    String status = row.getString("status");
                    RegisterGroup group = Arrays.stream(Status.values())
                            .filter(each -> each.name().equals(status))
                            .findFirst()
                            .map(RegisterGroup::of)
                            .orElse(RegisterGroup.UNDECIDED);
                    counted.computeIfAbsent(
                                    new PositionId(row.getString("position_id")),
                                    position -> new EnumMap<>(RegisterGroup.class))
                            .merge(group, row.getInt("number_of"), Integer::sum);
                });
        Map<PositionId, RegisterCounts> counts = new LinkedHashMap<>();
        counted.forEach((position, rows) -> counts.put(position, new RegisterCounts(rows)));
        return counts;
    }
}
