package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.clearance.Clearances;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everybody who holds a position against all positions, of the people whom the register shows under the same filter. HR sees
 * all; a manager the own department.
 */
@Service
@PreAuthorize("hasAnyRole('HR', 'MANAGER')")
public class StaffMatrix {

    /** The most people of one page. */
    public static final int MOST = 1000;

    /** What it can be ordered by; by the status, people come where their most urgent row has its place. */
    public static final List<RegisterColumn> ORDERS = MatrixEntries.ORDERS;

    private final MatrixEntries entries;
    private final PositionRules rules;
    private final ContentNames names;
    private final Clearances clearances;
    private final Sight sight;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate oneMoment;

    StaffMatrix(
            MatrixEntries entries,
            PositionRules rules,
            ContentNames names,
            Clearances clearances,
            Sight sight,
            CompanyTime time,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.rules = rules;
        this.names = names;
        this.clearances = clearances;
        this.sight = sight;
        this.time = time;
        this.events = events;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * People with all their positions.
     *
     * @throws IllegalArgumentException when more than {@link #MOST} are asked for
     */
    public List<MatrixLine> page(RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        if (limit < 0 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("%d people from %d".formatted(limit, offset));
        }
        clearances.bringRegisterUpToDate();
        return entries.page(rules.clauses(sight.of(filter)), possible(order), offset, limit);
    }

    /** How many people there are. */
    public int size(RegisterFilter filter) {
        return entries.size(rules.clauses(sight.of(filter)));
    }

    /**
     * The positions that any of these people holds, in the order in which the content has them; only the one that the filter
     * asks for where it asks for one.
     */
    public List<MatrixColumn> columns(RegisterFilter filter) {
        clearances.bringRegisterUpToDate();
        return columns(rules.clauses(sight.of(filter)), filter);
    }

    private List<MatrixColumn> columns(RegisterClauses clauses, RegisterFilter filter) {
        Map<PositionId, RegisterCounts> counts = entries.counts(clauses);
        Map<PositionId, ExamId> exams = rules.exams();
        List<PositionId> held = new ArrayList<>(exams.keySet());
        counts.keySet().stream().filter(id -> !exams.containsKey(id)).forEach(held::add);
        return held.stream()
                .filter(counts::containsKey)
                .filter(id -> filter.position() == null || id.equals(filter.position()))
                .map(id -> new MatrixColumn(id, exams.get(id), counts.getOrDefault(id, new RegisterCounts(Map.of()))))
                .toList();
    }

    /** The departments whose people one may see. */
    public List<String> departments() {
        return sight.departments();
    }

    /**
     * The same people as a workbook, in the same order, and what it is about on a second sheet. All of it is read at one moment
     * of the database: whoever comes, goes or is decided meanwhile shifts no page.
     */
    @PreAuthorize("hasRole('HR')")
    public byte[] sheet(RegisterFilter filter, RegisterOrder order, SheetWords words) {
        clearances.bringWholeRegisterUpToDate();
        Instant madeAt = time.now();
        RegisterClauses clauses = rules.clauses(filter);
        var out = new ByteArrayOutputStream();
        Integer people = oneMoment.execute(status -> written(clauses, filter, order, words, madeAt, out));
        events.publishEvent(new ReportAct.MatrixMade(filter, Objects.requireNonNull(people)));
        return out.toByteArray();
    }

    private int written(
            RegisterClauses clauses,
            RegisterFilter filter,
            RegisterOrder order,
            SheetWords words,
            Instant madeAt,
            OutputStream out) {
        try {
            return new MatrixSheet(words, names, time)
                    .write(
                            columns(clauses, filter),
                            filter,
                            madeAt,
                            offset -> entries.page(clauses, possible(order), offset, MOST),
                            out);
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the matrix could not be written", noRoom);
        }
    }

    /** The name under which the workbook is to be saved. */
    @PreAuthorize("hasRole('HR')")
    public String fileName(SheetWords words) {
        return words.of("report.matrix.file", time.today().toString()) + ".xlsx";
    }

    private static RegisterOrder possible(RegisterOrder order) {
        return ORDERS.contains(order.column()) ? order : RegisterOrder.MOST_URGENT_FIRST;
    }
}
