package org.gatepost.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.clearance.Clearances;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How many stood where over time, and how many passed at once. HR sees all; a manager the own department. */
@Service
@PreAuthorize("hasAnyRole('HR', 'MANAGER')")
public class StaffTrends {

    private static final int MONTHS = 12;

    private final CountedDays days;
    private final RegisterEntries entries;
    private final FirstAttempts attempts;
    private final PositionRules rules;
    private final Clearances clearances;
    private final Sight sight;
    private final CompanyTime time;

    StaffTrends(
            CountedDays days,
            RegisterEntries entries,
            FirstAttempts attempts,
            PositionRules rules,
            Clearances clearances,
            Sight sight,
            CompanyTime time) {
        this.days = days;
        this.entries = entries;
        this.attempts = attempts;
        this.rules = rules;
        this.clearances = clearances;
        this.sight = sight;
        this.time = time;
    }

    /**
     * The days that were counted, oldest first, and now as the last: people and positions each, leavers and whoever holds
     * none left out.
     *
     * @param filter of which department and position count here
     */
    public List<TrendPoint> standings(RegisterFilter filter, TrendStep step) {
        RegisterFilter seen = of(filter);
        LocalDate today = time.today();
        PositionId position = seen.position();
        List<TrendPoint> points = new ArrayList<>(
                days.points(step.daysBefore(today), seen.department(), position == null ? null : position.value()));
        points.add(now(seen, today));
        return points;
    }

    private TrendPoint now(RegisterFilter seen, LocalDate today) {
        clearances.bringRegisterUpToDate();
        int overdue = entries.counts(rules.clauses(seen.withReason(RegisterFilter.OVERDUE)))
                .all();
        return new TrendPoint(
                today,
                entries.counts(rules.clauses(seen)).ofPositions(),
                overdue,
                entries.rules(rules.clauses(seen)),
                true,
                true);
    }

    /** First attempts of the last twelve months, newest first, at the exams of today's positions or of the one position. */
    public List<FirstPass> firstPasses(RegisterFilter filter) {
        RegisterFilter seen = of(filter);
        Map<PositionId, ExamId> exams = rules.exams();
        @Nullable PositionId position = seen.position();
        Collection<ExamId> wanted = position == null
                ? exams.values().stream().distinct().toList()
                : Optional.ofNullable(exams.get(position)).stream().toList();
        YearMonth first = YearMonth.from(time.today()).minusMonths(MONTHS - 1L);
        return attempts.of(wanted, seen.department(), first, MONTHS);
    }

    /** The departments whose people one may see. */
    public List<String> departments() {
        return sight.departments();
    }

    private RegisterFilter of(RegisterFilter filter) {
        return sight.of(
                RegisterFilter.EVERYBODY.withDepartment(filter.department()).withPosition(filter.position()));
    }
}
