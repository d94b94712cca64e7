package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
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
    ChangePreview preview(Collection<Change> about, @Nullable Instant due) {
        List<ChangePreview.Effect> effects = of(about, due);
        return new ChangePreview(
                effects, changes.itemsAsking(about), owing(about, effects), ChangePreview.mark(effects));
    }

    /** How many of the people whom it concerns the gate says owe an exam about an earlier change of one of these things. */
    private int owing(Collection<Change> about, List<ChangePreview.Effect> effects) {
        Map<PersonId, Set<ExamId>> asked = deltas.asked(about);
        List<Concerned> mayOwe = effects.stream()
                .map(ChangePreview.Effect::concerned)
                .filter(each -> asked.containsKey(each.person()))
                .toList();
        if (mayOwe.isEmpty()) {
            return 0;
        }
        Instant now = time.now();
        DecisionsThen.Known known = known(mayOwe, now);
        return (int) mayOwe.stream()
                .filter(each -> owes(each, asked.getOrDefault(each.person(), Set.of()), known, now))
                .map(Concerned::person)
                .distinct()
                .count();
    }

    /** A waiver lets them work meanwhile, and they owe it all the same. */
    private static boolean owes(Concerned concerned, Set<ExamId> exams, DecisionsThen.Known known, Instant now) {
        Past past = known.pasts().get(concerned.person());
        InForce rule = known.rules().get(concerned.position());
        Requirement requirement = rule == null ? null : rule.requirement();
        if (past == null || requirement == null) {
            return false;
        }
        return history(past.withoutWaivers(), concerned.position())
                .filter(history -> Gate.decide(requirement, history, now).reason() instanceof Reason.ChangeOwed)
                .filter(history ->
                        OwedDeltas.of(history, ClearingPasses.of(requirement, history, now), now).open().stream()
                                .anyMatch(delta -> exams.contains(delta.exam())))
                .isPresent();
    }

    private static Optional<History> history(Past past, PositionId position) {
        return past.held().stream()
                .filter(held -> held.position().equals(position))
                .findFirst()
                .map(past::of);
    }

    private DecisionsThen.Known known(List<Concerned> all, Instant now) {
        return decisions.known(all.stream().map(Concerned::person).distinct().toList(), now);
    }

    /** What it would mean for each whom it concerns. */
    List<ChangePreview.Effect> of(Collection<Change> about, @Nullable Instant due) {
        List<Concerned> all = people.of(about, 0, Integer.MAX_VALUE);
        if (due == null) {
            return all.stream()
                    .map(each -> new ChangePreview.Effect(each, null))
                    .toList();
        }
        Instant now = time.now();
        Instant since = about.stream().map(Change::at).max(Instant::compareTo).orElse(now);
        // Of no exam that there is: nobody has passed it.
        var delta = new Delta(new ExamId("delta_0"), UNNAMED, since, now, due);
        DecisionsThen.Known known = known(all, now);
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
        return history(past, concerned.position())
                .map(without -> firstStop(rule, without, without.asked(delta), delta.due()))
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
}
