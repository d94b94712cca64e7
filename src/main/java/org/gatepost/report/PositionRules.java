package org.gatepost.report;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Revised;
import org.gatepost.people.PositionId;
import org.springframework.stereotype.Component;

/** Which exam each position requires today: the library knows it, no table does. */
@Component
class PositionRules {

    private final Library library;
    private final CompanyTime time;

    PositionRules(Library library, CompanyTime time) {
        this.library = library;
        this.time = time;
    }

    RegisterClauses clauses(RegisterFilter filter) {
        return RegisterClauses.of(filter, today(), time.now());
    }

    /** The same, with positions ordered by their titles as somebody who reads this language expects. */
    RegisterClauses clauses(RegisterFilter filter, Locale reader) {
        Collator titles = Collator.getInstance(reader);
        return RegisterClauses.of(
                filter,
                today().stream()
                        .sorted(Comparator.comparing(
                                position -> position.title().in(reader), titles::compare))
                        .toList(),
                time.now());
    }

    /** The position whose exam it is; the first, when several require it. */
    Optional<Position> requiring(ExamId exam) {
        return today().stream()
                .filter(position -> position.exams().contains(exam))
                .findFirst();
    }

    /** The exam of each position of today's content, in its order. */
    Map<PositionId, ExamId> exams() {
        Map<PositionId, ExamId> exams = new LinkedHashMap<>();
        today().forEach(position -> exams.put(position.id(), position.exam()));
        return exams;
    }

    /** All exams of each position of today's content, those of renewals too. */
    Map<PositionId, Set<ExamId>> allExams() {
        return today().stream().collect(Collectors.toMap(Position::id, position -> Set.copyOf(position.exams())));
    }

    private List<Position> today() {
        return library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .map(Revised::value)
                .toList();
    }
}
