package org.gatepost.exam;

import java.util.List;
import java.util.Objects;
import org.gatepost.exam.AttemptReview.Given;
import org.gatepost.exam.AttemptReview.HandMarked;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Rubric;
import org.springframework.stereotype.Component;

/** Shows people how their answers were marked by others: the criteria and the words of the mark that counts, no name. */
@Component
class MarkedByPeople {

    private final Withheld withheld;
    private final Forms forms;

    MarkedByPeople(Withheld withheld, Forms forms) {
        this.withheld = withheld;
        this.forms = forms;
    }

    /** @param marks those of the result that counts */
    List<HandMarked> of(AttemptRow attempt, List<MarkRow> marks) {
        List<MarkRow> given = marks.stream().filter(MarkRow::byPerson).toList();
        if (given.isEmpty()) {
            return List.of();
        }
        Settlement settlement = withheld.settlement(attempt);
        return given.stream()
                .map(row -> shown(row, settlement.counting(row.slot()).orElseThrow()))
                .toList();
    }

    private HandMarked shown(MarkRow row, HandMark mark) {
        var item = forms.markedBy(row);
        return new HandMarked(
                row.slot(),
                item.prompt().stem(),
                row.mark().earned(),
                row.mark().possible(),
                Rubric.of(item).criteria().stream()
                        .filter(criterion -> criterion.name() != null)
                        .map(criterion -> given(criterion, mark.criteria().getOrDefault(criterion.id(), Points.ZERO)))
                        .toList(),
                mark.remark());
    }

    private static Given given(Rubric.Criterion criterion, Points points) {
        LocalizedText text = criterion.grades().stream()
                .filter(grade -> grade.points().equals(points))
                .map(grade -> Objects.requireNonNull(grade.text()))
                .findFirst()
                .orElseThrow();
        return new Given(
                Objects.requireNonNull(criterion.name()),
                text,
                points,
                criterion.points(),
                criterion.mustHit() && points.equals(Points.ZERO));
    }
}
