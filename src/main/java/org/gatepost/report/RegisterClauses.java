package org.gatepost.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Position;
import org.gatepost.people.PeopleSought;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/**
 * The one place that says which rows the register has and which of them a filter leaves: a person and each position held,
 * and once everybody who holds none. What was decided and has run out since counts as nothing: no list may show a
 * clearance that has ended. Whoever has left is there only when they are asked for. Screen and sheets put it after their own {@code select}.
 *
 * @param exam expression for the exam that the row is about: the shorter one of a renewal where its reason rests on that or, as
 *     the library alone knows, the position's
 * @param rank expression for the place of the row's position among all of them; those that no content has come last
 * @param stopped expression for the first moment at which they could not work any more whose clearance has ended, grace counted in
 * @param areOfOneExam whether only rows about one exam are left, which is the parameter {@code exam}
 */
record RegisterClauses(
        String from,
        String where,
        String exam,
        String rank,
        String stopped,
        boolean areOfOneExam,
        Map<String, Object> parameters) {

    private static final String FROM = """
            from person p
            left join holding h on h.person_id = p.id and h.until is null
            left join clearance c on c.person_id = h.person_id and c.position_id = h.position_id
              and (c.changes_at is null or c.changes_at > :now)
            """;

    /** Whose row lets them work. */
    static final String MAY_WORK = Arrays.stream(Status.values())
            .filter(Status::mayWork)
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "c.status in (", ")"));

    /** Whose row does not, though there is one. */
    static final String MAY_NOT_WORK = "not (" + MAY_WORK + ")";

    private static final String ENDED_WITH_A_WAIVER = """
            exists (select 1 from waiver w left join waiver_end e on e.waiver_id = w.id
             where w.person_id = h.person_id and w.position_id = h.position_id
               and c.cleared_until in (w.ends_at, e.ended_at))""";

    private static final String IS_OVERDUE = "c.due_at <= :now";

    /** Who has left the company and is not back. */
    private static final String AWAY = """
             (select 1 from person_leaving l left join person_return b on b.leaving_id = l.id
              where l.person_id = p.id and l.left_at <= :now and (b.back_at is null or b.back_at > :now))""";

    /** Who is to leave the company, and has not yet. */
    private static final String LEAVING = """
             (select 1 from person_leaving l left join person_return b on b.leaving_id = l.id
              where l.person_id = p.id and l.left_at > :now and b.leaving_id is null)""";

    /** @param positions every position of today's content, in the order in which they are to be listed */
    static RegisterClauses of(RegisterFilter filter, List<Position> positions, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("now", DatabaseTime.of(now));
        String exam = exam(positions, parameters);
        List<String> conditions = new ArrayList<>();
        conditions.add(filter.isOfLeavers() ? "exists" + AWAY : "not exists" + AWAY);
        var sought = PeopleSought.of(filter.text());
        if (!sought.isEverybody()) {
            conditions.add(sought.condition(parameters));
        }
        String department = filter.department();
        if (department != null) {
            conditions.add("p.department = :department");
            parameters.put("department", department);
        }
        PositionId position = filter.position();
        if (position != null) {
            conditions.add("h.position_id = :position");
            parameters.put("position", position.value());
        }
        RegisterGroup group = filter.group();
        if (group != null) {
            conditions.add(group.condition());
        }
        String reason = filter.reason();
        if (RegisterFilter.OVERDUE.equals(reason)) {
            conditions.add(IS_OVERDUE);
        } else if (RegisterFilter.STUCK.equals(reason)) {
            conditions.add("(%s or %s)".formatted(RegisterGroup.BLOCKED.condition(), IS_OVERDUE));
        } else if (RegisterFilter.LEAVING.equals(reason)) {
            conditions.add("exists" + LEAVING);
        } else if (RegisterFilter.EXPIRED.equals(reason)) {
            conditions.add("(c.reason = :reason or " + MAY_NOT_WORK + " and c.cleared_until is not null)");
            parameters.put("reason", reason);
        } else if (reason != null && !filter.isOfLeavers()) {
            conditions.add("c.reason = :reason");
            parameters.put("reason", reason);
        }
        var wanted = filter.exam();
        if (wanted != null) {
            conditions.add(exam + " = :exam");
            parameters.put("exam", wanted.value());
        }
        String where = "where " + String.join("\n  and ", conditions) + "\n";
        return new RegisterClauses(FROM, where, exam, rank(positions), stopped(positions), wanted != null, parameters);
    }

    /** Every row of one person instead, whether or not they have left. */
    RegisterClauses about(PersonId person) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put("person", person.value());
        return new RegisterClauses(from, "where p.id = :person\n", exam, rank, stopped, false, more);
    }

    /** Every row of these people instead, whatever the filter leaves of them. */
    RegisterClauses about(Collection<PersonId> people) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put("people", people.stream().map(PersonId::value).toList());
        return new RegisterClauses(from, "where p.id in (:people)\n", exam, rank, stopped, false, more);
    }

    /** Every row with a position of those of whom the filter leaves one with a position. */
    RegisterClauses wholePeople() {
        return new RegisterClauses(
                from,
                "where h.position_id is not null and p.id in (select p.id %s%s and h.position_id is not null)\n"
                        .formatted(from, where),
                exam,
                rank,
                stopped,
                false,
                parameters);
    }

    private static String exam(List<Position> positions, Map<String, Object> parameters) {
        if (positions.isEmpty()) {
            return "cast(null as varchar(80))";
        }
        var cases = new StringBuilder("coalesce(c.exam_id, case h.position_id");
        for (int number = 0; number < positions.size(); number++) {
            Position position = positions.get(number);
            cases.append(" when :position%1$d then cast(:exam%1$d as varchar(80))".formatted(number));
            parameters.put("position" + number, position.id().value());
            parameters.put("exam" + number, position.exam().value());
        }
        return cases.append(" end)").toString();
    }

    /**
     * Over the parameters of {@link #exam}. The row keeps the end of the clearance, and the rule of today says how many days of grace
     * follow that of a pass, as the gate has it; a waiver that lasted longer has none. In a zone with summer time it may be an hour
     * beside the gate's: it is for how many days.
     */
    private static String stopped(List<Position> positions) {
        var days = new StringBuilder();
        for (int number = 0; number < positions.size(); number++) {
            int grace = positions.get(number).terms().graceDays();
            if (grace > 0) {
                days.append(" when h.position_id = :position%d then c.cleared_until + interval '%d' day"
                        .formatted(number, grace));
            }
        }
        return "case when %s then case when c.cleared_until is null or %s then c.cleared_until%s else c.cleared_until end end"
                .formatted(MAY_NOT_WORK, ENDED_WITH_A_WAIVER, days);
    }

    /** Over the parameters of {@link #exam}. */
    private static String rank(List<Position> positions) {
        var cases = new StringBuilder("case when h.position_id is null then null");
        for (int number = 0; number < positions.size(); number++) {
            cases.append(" when h.position_id = :position%1$d then %1$d".formatted(number));
        }
        return cases.append(" else %d end".formatted(positions.size())).toString();
    }
}
