package org.gatepost.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatepost.exam.AttemptState;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/** The figures of the summary, counted from the very rows that go into the sheets, so that they cannot differ. */
final class ScoreTally {

    private final Set<PersonId> people = new HashSet<>();
    private final Map<RegisterGroup, Integer> groups = new EnumMap<>(RegisterGroup.class);
    private final Map<ExamKind, Figures> kinds = new EnumMap<>(ExamKind.class);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final SortedMap<PositionId, SortedSet<String>> positions =
            new TreeMap<>(Comparator.comparing(PositionId::value));
    private final SortedMap<ExamId, SortedSet<Integer>> exams = new TreeMap<>(Comparator.comparing(ExamId::value));
    /** By employee number, those of the positions in the rows. */
    private final Map<String, Set<ExamId>> required = new HashMap<>();

    private final Map<PositionId, Set<ExamId>> examsOf;
    private final Figures others = new Figures();
    private int rows;
    private int voided;

    /** @param examsOf the exams of each position of today */
    ScoreTally(Map<PositionId, Set<ExamId>> examsOf) {
        this.examsOf = examsOf;
    }

    /** Of the attempts of one kind. */
    static final class Figures {

        private int attempts;
        private int finished;
        private int passed;
        private int beingMarked;

        private void count(AttemptEntry attempt) {
            attempts++;
            finished += attempt.score() == null ? 0 : 1;
            passed += attempt.passed() ? 1 : 0;
            beingMarked += attempt.held() ? 1 : 0;
        }

        int attempts() {
            return attempts;
        }

        int finished() {
            return finished;
        }

        int passed() {
            return passed;
        }

        /** Ended, and neither passed nor failed before people have marked them. */
        int beingMarked() {
            return beingMarked;
        }
    }

    void count(RegisterEntry row) {
        rows++;
        people.add(row.person());
        groups.merge(row.group(), 1, Integer::sum);
        Set<ExamId> exams = required.computeIfAbsent(row.number(), number -> new HashSet<>());
        if (row.exam() != null) {
            exams.add(row.exam());
        }
        if (row.position() != null) {
            exams.addAll(examsOf.getOrDefault(row.position(), Set.of()));
        }
        if (row.position() != null && row.rule() != null) {
            positions
                    .computeIfAbsent(row.position(), id -> new TreeSet<>())
                    .add(row.rule().shown());
        }
    }

    /**
     * After all rows. One that an invigilator ended counts for nothing, here as in the register, and is told apart; so is one at an exam
     * of a position that is in no row of the person's, for the filter left it out or they hold it no more.
     */
    void count(AttemptEntry attempt, ExamKind kind) {
        if (attempt.state() == AttemptState.VOIDED) {
            voided++;
        } else {
            figures(attempt.employeeNumber(), attempt.exam(), kind).count(attempt);
        }
        exams.computeIfAbsent(attempt.exam(), id -> new TreeSet<>()).add(attempt.blueprintRevision());
    }

    private Figures figures(String employeeNumber, ExamId exam, ExamKind kind) {
        return kind == ExamKind.POSITION && !isRequired(employeeNumber, exam)
                ? others
                : kinds.computeIfAbsent(kind, each -> new Figures());
    }

    private boolean isRequired(String employeeNumber, ExamId exam) {
        return required.getOrDefault(employeeNumber, Set.of()).contains(exam);
    }

    /** Of the exams of the rows' positions, as the attempts. */
    void count(ItemEntry item, ExamKind kind) {
        if (kind == ExamKind.POSITION && isRequired(item.employeeNumber(), item.exam())) {
            outcomes.merge(item.outcome(), 1, Integer::sum);
        }
    }

    int rows() {
        return rows;
    }

    int people() {
        return people.size();
    }

    int of(RegisterGroup group) {
        return groups.getOrDefault(group, 0);
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Of exams of positions, of attempts at those of the rows alone. */
    Figures of(ExamKind kind) {
        return kinds.getOrDefault(kind, new Figures());
    }

    /** Of attempts at other exams of positions. */
    Figures others() {
        return others;
    }

    /** Ended by an invigilator; in none of the other figures of attempts. */
    int voided() {
        return voided;
    }

    /** The versions of the positions' rules by which the rows were decided. */
    SortedMap<PositionId, SortedSet<String>> positions() {
        return positions;
    }

    /** The revisions of the blueprints from which the attempts' forms were drawn. */
    SortedMap<ExamId, SortedSet<Integer>> exams() {
        return exams;
    }
}
