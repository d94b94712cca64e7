package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Change;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the gate what an exam about changes would mean for each of the people, before it is asked of anybody. */
@Component
class ChangeEffects {

    private static final LocalizedText UNNAMED = new LocalizedText("-", "-");

    private final ConcernedPeople people;
    private final Changes changes;
    private final DecisionsThen decisions;
    private final CompanyTime time;

    ChangeEffects(ConcernedPeople people, Changes changes, DecisionsThen decisions, CompanyTime time) {
        this.people = people;
        this.changes = changes;
        this.decisions = decisions;
        this.time = time;
    }

    /** @param due of an exam; null where none is asked */
    ChangePreview of(Collection<Change> about, @Nullable Instant due) {
        List<Concerned> concerned = people.of(about, 0, Integer.MAX_VALUE);
        return new ChangePreview(effects(about, concerned, due), changes.itemsAsking(about), mark(concerned));
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
        return history.filter(
                        then -> mayWork(rule, then, delta.due()) && !mayWork(rule, then.asked(delta), delta.due()))
                .map(then -> delta.due())
                .orElse(null);
    }

    private static boolean mayWork(InForce rule, History history, Instant moment) {
        return Gate.decide(rule.requirement(), history, moment).status().mayWork();
    }

    private static String mark(List<Concerned> concerned) {
        return StoredJson.digest(concerned.stream()
                .map(each -> each.person().value() + " " + each.position().value() + " "
                        + each.pass().value())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
