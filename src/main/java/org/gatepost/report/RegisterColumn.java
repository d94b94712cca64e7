package org.gatepost.report;

/** What the register can be sorted by. */
public enum RegisterColumn {
    NUMBER("p.employee_number"),
    NAME("p.name_order"),
    DEPARTMENT("p.department_order"),
    POSITION("{position}"),
    STATUS("""
            case when h.position_id is not null and c.status is null then -1
                 when c.status = 'BLOCKED' then 0 when c.status = 'IN_GRACE' then 1 when c.status = 'IN_PROGRESS' then 2
                 when c.status = 'EXPIRING' then 3 when c.status = 'CLEARED' then 4 end"""),
    REASON("""
            case c.reason when 'NO_RULE' then -2 when 'USED_UP' then -1 when 'EXPIRED' then 0 when 'IN_GRACE' then 0 when 'FAILED' then 1
                          when 'WAITING' then 2 when 'REMEDIATED' then 2 when 'NOT_STUDIED' then 3
                          when 'NOT_SAT' then 4 when 'SITTING' then 5 when 'BEING_MARKED' then 6 when 'CHANGE_OWED' then 0 when 'WAIVED' then 7 when 'PASSED' then 8
                          when 'LEFT' then 9 end"""),
    /** Of whoever is in grace by the end of that: it is what the register keeps, and by when something is to be done. */
    CLEARED_UNTIL("c.cleared_until"),
    ATTEMPTS(
            "(select count(*) from attempt a where a.person_id = p.id and a.exam_id = {exam} and a.state <> 'VOIDED')"),
    LAST_ATTEMPT("{newest started_at}"),
    SCORE("""
            (select 1000 * r.earned / r.possible from attempt_result r
             where r.possible > 0 and not r.waiting
               and r.attempt_id = {newest id}
             order by r.number desc limit 1)"""),
    LAST_STUDY("(select max(s.at) from study_step s where s.person_id = p.id and s.kind = 'STUDIED')"),
    /** As {@link RegisterEntry#idleSince()} says it. */
    IDLE_SINCE("""
            case when h.since is not null then greatest(h.since,
              coalesce((select max(s.at) from study_step s where s.person_id = p.id and s.kind = 'STUDIED'), h.since),
              coalesce({newest started_at}, h.since),
              coalesce({stopped}, h.since))
            end""");

    /**
     * Of the newest attempt of the row. By every column of the index, though two of them are the same in all that are looked at:
     * only so does H2 walk it from its end and stop at the first, where it read and sorted every attempt of everybody.
     */
    private static final String NEWEST = """
            (select a.$1 from attempt a
             where a.person_id = p.id and a.exam_id = {exam} and a.state <> 'VOIDED'
             order by a.person_id desc, a.exam_id desc, a.number desc limit 1)""";

    private final String sql;

    RegisterColumn(String sql) {
        this.sql = sql;
    }

    /** The sort key, over the tables of {@link RegisterClauses}. */
    String sql(RegisterClauses clauses) {
        return sql.replaceAll("\\{newest (\\w+)}", NEWEST)
                .replace("{stopped}", clauses.stopped())
                .replace("{exam}", clauses.exam())
                .replace("{position}", clauses.rank());
    }
}
