package org.gatepost.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many passed at their first attempt: the first that counts of each person at each exam, in the month in which it ended. */
@Repository
class FirstAttempts {

    private static final String SQL = """
            select exam_id, blueprint_revision, month_number, count(*) as people, sum(passed) as passed
            from (select a.exam_id, a.blueprint_revision, {month} as month_number,
                         case when r.passed then 1 else 0 end as passed
                  from attempt one
                  join attempt a on a.person_id = one.person_id and a.exam_id = one.exam_id
                    and a.number = case when one.state <> 'VOIDED' then 1
                      else (select min(n.number) from attempt n
                            where n.person_id = one.person_id and n.exam_id = one.exam_id and n.state <> 'VOIDED') end
                  join counting_result r on r.attempt_id = a.id
                  join person p on p.id = a.person_id
                  where one.exam_id in (:exams) and one.number = 1
                    and a.finished_at >= :month0 and a.finished_at < :month{end}{department}) first_ones
            group by exam_id, blueprint_revision, month_number
            order by month_number desc, exam_id, blueprint_revision""";

    private final JdbcClient database;
    private final CompanyTime time;

    FirstAttempts(JdbcClient database, CompanyTime time) {
        this.database = database;
        this.time = time;
    }

    /** Newest month first; a month without a first attempt at an exam is left out. */
    List<FirstPass> of(Collection<ExamId> exams, @Nullable String department, YearMonth first, int months) {
        if (exams.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("exams", exams.stream().map(ExamId::value).toList());
        var month = new StringBuilder("case");
        for (int number = 0; number <= months; number++) {
            LocalDate begins = first.plusMonths(number).atDay(1);
            parameters.put(
                    "month" + number,
                    DatabaseTime.of(begins.atStartOfDay(time.zone()).toInstant()));
            if (number > 0) {
                month.append(" when a.finished_at < :month%d then %d".formatted(number, number - 1));
            }
        }
        if (department != null) {
            parameters.put("department", department);
        }
        return database.sql(SQL.replace("{month}", month.append(" end"))
                        .replace("{end}", String.valueOf(months))
                        .replace("{department}", department == null ? "" : " and p.department = :department"))
                .params(parameters)
                .query((row, number) -> new FirstPass(
                        new ExamId(row.getString("exam_id")),
                        first.plusMonths(row.getInt("month_number")),
                        row.getInt("blueprint_revision"),
                        row.getInt("people"),
                        row.getInt("passed")))
                .list();
    }
}
