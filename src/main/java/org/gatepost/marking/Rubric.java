package org.gatepost.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Cloze;
import org.gatepost.item.Item;
import org.gatepost.item.Policy;
import org.gatepost.item.ShortText;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a person marks an answer by. For whoever marks; it says what is right.
 *
 * @param possible what the item is worth
 * @param criteria at least one
 * @param accepted answers that a rule would call right, as their author wrote them; none for an essay
 */
public record Rubric(Points possible, List<Criterion> criteria, List<String> accepted) {

    /** The only criterion of what is no essay. */
    public static final String WHOLE = "answer";

    /**
     * One thing to look for.
     *
     * @param name null where the answer is judged as a whole
     * @param mustHit whether an answer that earns nothing here earns nothing at all
     * @param grades the best first, which earns all points
     */
    public record Criterion(
            String id, @Nullable LocalizedText name, Points points, boolean mustHit, List<Grade> grades) {
        public Criterion {
            grades = List.copyOf(grades);
        }
    }

    /**
     * One of the qualities that are told apart.
     *
     * @param text what it looks like; null where only the points say it
     */
    public record Grade(Points points, @Nullable LocalizedText text) {}

    public Rubric {
        criteria = List.copyOf(criteria);
        accepted = List.copyOf(accepted);
    }

    /** @throws IllegalArgumentException when a rule marks every response to such an item */
    public static Rubric of(Item item) {
        if (!item.mayNeedMarker()) {
            throw new IllegalArgumentException("a rule marks " + item.id());
        }
        return switch (item) {
            case CaseEssay essay ->
                new Rubric(
                        item.header().points(),
                        essay.key().rubric().stream().map(Rubric::criterion).toList(),
                        List.of());
            case ShortText words -> whole(item, 1, words.key().answer().accepted().all().stream());
            case Cloze gaps ->
                whole(
                        item,
                        item.policy() == Policy.PARTIAL ? gaps.prompt().gaps().size() : 1,
                        gaps.key().texts().values().stream()
                                .map(gap -> String.join(
                                        " / ", gap.answer().accepted().all())));
            default -> throw new IllegalArgumentException("a rule marks " + item.id());
        };
    }

    /**
     * What an answer earns.
     *
     * @param given for each criterion the points of one of its grades
     * @throws IllegalArgumentException when a criterion is missing, unknown, or given what none of its grades earns
     */
    public Mark mark(Map<String, Points> given) {
        if (given.size() != criteria.size()) {
            throw new IllegalArgumentException("%s for %d criteria".formatted(given, criteria.size()));
        }
        Points sum = Points.ZERO;
        boolean missed = false;
        for (Criterion criterion : criteria) {
            Points points = given.get(criterion.id());
            if (points == null
                    || criterion.grades().stream()
                            .noneMatch(grade -> grade.points().equals(points))) {
                throw new IllegalArgumentException("%s points for %s".formatted(points, criterion.id()));
            }
            missed |= criterion.mustHit() && points.equals(Points.ZERO);
            sum = sum.plus(points);
        }
        Points earned = missed ? Points.ZERO : sum;
        if (earned.equals(possible)) {
            return new Mark(Outcome.RIGHT, earned, possible);
        }
        return new Mark(earned.equals(Points.ZERO) ? Outcome.WRONG : Outcome.PARTLY, earned, possible);
    }

    /** Whether an answer with these points for each criterion misses one that must be hit. */
    public boolean misses(Map<String, Points> given) {
        return criteria.stream()
                .filter(Criterion::mustHit)
                .anyMatch(criterion -> Points.ZERO.equals(given.get(criterion.id())));
    }

    private static Criterion criterion(CaseEssay.Criterion written) {
        return new Criterion(
                written.id().value(),
                written.name(),
                written.points(),
                written.mustHit(),
                written.descriptors().stream()
                        .map(quality -> new Grade(quality.points(), quality.text()))
                        .toList());
    }

    /** Judged as a whole, in so many equal parts. */
    private static Rubric whole(Item item, int parts, Stream<String> accepted) {
        Points possible = item.header().points();
        List<Grade> grades = new ArrayList<>(IntStream.rangeClosed(0, parts)
                .mapToObj(right -> new Grade(possible.share(right, parts), null))
                .distinct()
                .toList()
                .reversed());
        return new Rubric(possible, List.of(new Criterion(WHOLE, null, possible, false, grades)), accepted.toList());
    }
}
