package org.gatepost.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.exam.FailedAttempt;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Bank;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.source.FactId;
import org.springframework.stereotype.Component;

/**
 * Makes the plan from a failed attempt. Only check questions of lessons settle a step: exams draw every other item, and
 * whoever may try an item until it is right knows its answer.
 */
@Component
class PlanMaking {

    private final Library library;
    private final Bank bank;

    PlanMaking(Library library, Bank bank) {
        this.library = library;
        this.bank = bank;
    }

    Plan plan(FailedAttempt failed, Map<FactId, Instant> done, List<PlanSteps.Missed> missed) {
        Map<FactId, Set<LocalizedText>> asked = new LinkedHashMap<>();
        Set<FactId> known = new HashSet<>();
        Map<FactId, Set<LocalizedText>> believed = new HashMap<>();
        Map<FactId, Set<LocalizedText>> manyBelieve = new HashMap<>();
        Map<LessonId, Set<FactId>> facts = new LinkedHashMap<>();
        for (FailedAttempt.Miss miss : failed.misses()) {
            for (FactId fact : miss.toPutRight()) {
                if (miss.asked() != null) {
                    asked.computeIfAbsent(fact, id -> new LinkedHashSet<>()).add(miss.asked());
                }
                if (known.add(fact)) {
                    facts.computeIfAbsent(miss.lesson(), id -> new LinkedHashSet<>())
                            .add(fact);
                }
            }
            var shown = miss.manyBelieve() ? manyBelieve : believed;
            miss.believed()
                    .forEach(each -> shown.computeIfAbsent(each.refutedBy(), id -> new LinkedHashSet<>())
                            .add(each.text()));
        }
        Map<FactId, List<Item>> checks = checksByFact();
        List<PlanStop> stops = new ArrayList<>();
        library.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> facts.containsKey(lesson.id()))
                .forEach(lesson -> stops.addAll(stops(
                        lesson,
                        checks,
                        missed,
                        facts.getOrDefault(lesson.id(), Set.of()).stream()
                                .map(fact -> new PlanStep(
                                        fact,
                                        List.copyOf(asked.getOrDefault(fact, Set.of())),
                                        List.copyOf(believed.getOrDefault(fact, Set.of())),
                                        List.copyOf(manyBelieve.getOrDefault(fact, Set.of())),
                                        done.containsKey(fact)))
                                .toList())));
        return new Plan(failed.id(), failed.exam(), failed.title(), failed.finishedAt(), stops);
    }

    /** Every check item under each of its facts. */
    private Map<FactId, List<Item>> checksByFact() {
        Map<FactId, List<Item>> checks = new HashMap<>();
        bank.items().stream()
                .filter(item -> bank.isCheck(item.id()))
                .forEach(item -> item.header()
                        .facts()
                        .forEach(fact -> checks.computeIfAbsent(fact, any -> new ArrayList<>())
                                .add(item)));
        return checks;
    }

    private List<PlanStop> stops(
            Lesson lesson, Map<FactId, List<Item>> checks, List<PlanSteps.Missed> missed, List<PlanStep> steps) {
        Map<ItemId, List<PlanStep>> byCheck = new LinkedHashMap<>();
        steps.forEach(
                step -> byCheck.computeIfAbsent(checks(lesson, checks, step).getFirst(), item -> new ArrayList<>())
                        .add(step));
        return byCheck.values().stream()
                .map(together -> stop(lesson, checks, missed, together))
                .toList();
    }

    private PlanStop stop(
            Lesson lesson, Map<FactId, List<Item>> byFact, List<PlanSteps.Missed> missed, List<PlanStep> together) {
        Set<ItemId> checks = new LinkedHashSet<>(checks(lesson, byFact, together.getFirst()));
        together.forEach(step -> checks.retainAll(checks(lesson, byFact, step)));
        boolean onThem = together.stream()
                .allMatch(step -> bank.newest(checks.iterator().next()).stream()
                        .anyMatch(item -> item.header().facts().contains(step.fact())));
        List<PlanSteps.Missed> wrong =
                missed.stream().filter(each -> isAt(each, together, checks)).toList();
        Optional<PlanSteps.Missed> last = wrong.stream().max(Comparator.comparing(PlanSteps.Missed::last));
        return new PlanStop(
                lesson,
                together,
                List.copyOf(checks),
                onThem,
                wrong.stream().mapToInt(PlanSteps.Missed::times).sum(),
                last.map(PlanSteps.Missed::last).orElse(null),
                last.map(PlanSteps.Missed::item).orElse(null),
                missed.stream()
                        .filter(each -> checks.contains(each.item()))
                        .mapToInt(PlanSteps.Missed::times)
                        .sum());
    }

    /** Whether it was at the stop of these steps; of answers of before nobody knows more than what was asked. */
    private static boolean isAt(PlanSteps.Missed missed, List<PlanStep> together, Set<ItemId> checks) {
        return missed.stop() == null
                ? checks.contains(missed.item())
                : together.stream().anyMatch(step -> step.fact().value().equals(missed.stop()));
    }

    /**
     * Items on the very fact, if the lesson teaches all they ask for; else the question at the lesson's end. Of them only those
     * on the fewest facts: one on more may be got right without this one, and the same question once more shows more than that.
     */
    private static List<ItemId> checks(Lesson lesson, Map<FactId, List<Item>> byFact, PlanStep step) {
        List<Item> onIt = byFact.getOrDefault(step.fact(), List.of()).stream()
                .filter(item -> lesson.facts().containsAll(item.header().facts()))
                .toList();
        int fewest = onIt.stream()
                .mapToInt(item -> item.header().facts().size())
                .min()
                .orElse(0);
        List<ItemId> checks = onIt.stream()
                .filter(item -> item.header().facts().size() == fewest)
                .map(Item::id)
                .sorted(Comparator.comparing(item -> !item.equals(lesson.check())))
                .toList();
        return checks.isEmpty() ? List.of(lesson.check()) : checks;
    }
}
