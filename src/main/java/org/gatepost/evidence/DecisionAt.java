package org.gatepost.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.exam.AttemptNamed;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says about one position for a moment, by the rule and by what was known then.
 *
 * @param decided nothing when the position was not held then, or nothing can be decided
 * @param undecided whether nothing can be decided, which is a fault of data or content
 */
record DecisionAt(Instant at, @Nullable DecidedThen decided, boolean undecided) {

    static DecisionAt of(Clearances clearances, PersonId person, PositionId position, Instant at) {
        Optional<List<DecidedThen>> all = clearances.at(person, at);
        return new DecisionAt(
                at,
                all.stream()
                        .flatMap(List::stream)
                        .filter(each -> each.decided().id().equals(position))
                        .findFirst()
                        .orElse(null),
                all.isEmpty());
    }

    /** The exams that the position asks for by that rule. */
    List<ExamId> exams() {
        return decided == null || decided.decided().position() == null
                ? List.of()
                : decided.decided().position().exams();
    }

    /** When the clearance ends or, in grace, when it ended: as register and score sheet say it, and not as the API does. */
    Optional<Instant> clearedUntil() {
        return standing()
                .map(standing ->
                        standing.reason() instanceof Reason.InGrace grace ? grace.at() : standing.clearedUntil());
    }

    /** Until when whoever is in grace may work on. */
    Optional<Instant> graceUntil() {
        return standing()
                .filter(standing -> standing.reason() instanceof Reason.InGrace)
                .map(Standing::clearedUntil);
    }

    private Optional<Standing> standing() {
        return Optional.ofNullable(decided).map(then -> then.decided().standing());
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("at", at.toString());
        if (decided == null) {
            written.put("mayWork", false);
            written.put("reason", undecided ? "UNDECIDED" : "NOT_HELD");
            return written;
        }
        var decision = decided.decided();
        var standing = decision.standing();
        written.put("mayWork", standing.status().mayWork());
        written.put("status", standing.status().name());
        written.put("reason", standing.reason().name());
        written.put("clearedUntil", said(standing.clearedUntil()));
        written.put("graceUntil", said(standing.cycle().graceUntil()));
        written.put("cycle", standing.cycle().number());
        written.put("due", said(standing.cycle().due()));
        written.put("positionRevision", decision.positionRevision());
        written.put("rule", decision.rule().digest());
        written.put("ruleOnRecord", decided.asItWas());
        AttemptNamed evidence = decided.evidence();
        if (evidence != null) {
            written.put("evidence", "attempts/" + evidence.exam() + "-" + evidence.number() + ".json");
        }
        return written;
    }

    private static @Nullable String said(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
