package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Change;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the gate what an exam about changes would mean for each of the people, before it is asked of anybody. */
@Component
class ChangeEffects {

    private static final LocalizedText UNNAMED = new LocalizedText("-", "-");
    /** More than anybody has waivers, times away and ends of passes to come. */
    private static final int MOST_STEPS = 100;

    private final ConcernedPeople people;
    private final Changes changes;
    private final Deltas deltas;
    private final DecisionsThen decisions;
    private final CompanyTime time;

    ChangeEffects(ConcernedPeople people, Changes changes, Deltas deltas, DecisionsThen decisions, CompanyTime time) {
        this.people = people;
        this.changes = changes;
        this.deltas = deltas;
        this.decisions = decisions;
        this.time = time;
    }

    /** @param due of an exam; null where none is asked */
    ChangePreview of(Collection<Change> about, @Nullable Instant due) {
        List<Concerned> concerned = people.of(about, 0, Integer.MAX_VALUE);
        List<ChangePreview.Effect> effects = effects(about, concerned, due);
        return new ChangePreview(effects, changes.itemsAsking(about), owing(about), mark(effects));
    }

    /** How many people owe an exam about an earlier change of one of these things. */
    private int owing(Collection<Change> about) {
        Map<PersonId, Set<ExamId>> asked = deltas.asked(about);
        if (asked.isEmpty()) {
            return 0;
        }
        Instant now = time.now();
        DecisionsThen.Known known = decisions.known(List.copyOf(asked.keySet()), now);
        return (int) asked.entrySet().stream()
                .filter(each -> owes(known, each.getKey(), each.getValue(), now))
                .count();
    }

    private static boolean owes(DecisionsThen.Known known, PersonId person, Set<ExamId> exams, Instant now) {
        Past past = known.pasts().get(person);
        return past != null
                && past.held().stream().anyMatch(held -> {
                    InForce rule = known.rules().get(held.position());
                    Requirement requirement = rule == null ? null : rule.requirement();
                    return requirement != null && owes(requirement, past.of(held), exams, now);
                });
    }

    private static boolean owes(Requirement requirement, History history, Set<ExamId> exams, Instant now) {
        return OwedDeltas.of(history, ClearingPasses.of(requirement, history, now), now).open().stream()
                .anyMatch(delta -> exams.contains(delta.exam()));
    }

    private List<ChangePreview.Effect> effects(Collection<Change> about, List<Concerned> all, @Nullable Instant due) {
        if (due == null) {
            return all.stream()
                    .map(each -> new ChangePreview.Effect(each, null))
                    .toList();
        }
        Instant now = time.now();
        Instant since = about.stream().map(Change::at).max(Instant::compareTo).orElse(now);
        // Of no exam that there is: nobody has passed it.
        var delta = new Delta(new ExamId("delta_0"), UNNAMED, since, now, due);
        DecisionsThen.Known known =
                decisions.known(all.stream().map(Concerned::person).distinct().toList(), now);
        return all.stream()
                .map(each -> new ChangePreview.Effect(each, stops(each, delta, known)))
                .toList();
    }

    private static @Nullable Instant stops(Concerned concerned, Delta delta, DecisionsThen.Known known) {
        Past past = known.pasts().get(concerned.person());
        InForce rule = known.rules().get(concerned.position());
        if (past == null || rule == null) {
            return null;
        }
        Optional<History> history = past.held().stream()
                .filter(held -> held.position().equals(concerned.position()))
                .findFirst()
                .map(past::of);
        return history.map(without -> firstStop(rule, without, without.asked(delta), delta.due()))
                .orElse(null);
    }

    /**
     * From when on they could not work who otherwise could: a waiver or a time away may hide it at first. Both are followed along
     * the moments at which they change, until nothing does any more.
     */
    private static @Nullable Instant firstStop(InForce rule, History without, History with, Instant due) {
        Instant moment = due;
        for (int step = 0; step < MOST_STEPS && moment != null; step++) {
            Standing otherwise = Gate.decide(rule.requirement(), without, moment);
            Standing then = Gate.decide(rule.requirement(), with, moment);
            if (otherwise.status().mayWork() && !then.status().mayWork()) {
                return moment;
            }
            moment = earlier(otherwise.changesAt(), then.changesAt());
        }
        return null;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Of everything that is shown of each, so that a choice does what was said. */
    private static String mark(List<ChangePreview.Effect> effects) {
        return StoredJson.digest(effects.stream()
                .map(each -> each.concerned().person().value() + " "
                        + each.concerned().position().value() + " "
                        + each.concerned().pass().value() + " " + each.stops())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
