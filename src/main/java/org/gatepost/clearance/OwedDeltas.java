package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptOutcome;

/**
 * The exams about changed content that somebody owes at a moment, a part of {@link Gate} and as pure: those asked by then that
 * neither were passed themselves nor were followed by a pass of the whole exam begun after the change: a shorter one need not
 * ask about it. What is owed can only shorten a
 * clearance; nothing in here is ever a pass that clears.
 *
 * @param open the first due first
 */
record OwedDeltas(List<Delta> open) {

    static OwedDeltas of(History history, ClearingPasses passes, Instant moment) {
        return new OwedDeltas(history.deltas().stream()
                .filter(delta -> !delta.askedAt().isAfter(moment))
                .filter(delta -> history.attempts().stream().noneMatch(attempt -> isPass(attempt, delta, moment)))
                .filter(delta -> passes.passes().stream()
                        .filter(pass -> pass.exam().equals(passes.requirement().exam()))
                        .noneMatch(pass -> !pass.startedAt().isBefore(delta.since())))
                .sorted(Comparator.comparing(Delta::due)
                        .thenComparing(Delta::askedAt)
                        .thenComparing(delta -> delta.exam().value()))
                .toList());
    }

    private static boolean isPass(AttemptOutcome attempt, Delta delta, Instant moment) {
        Instant finished = attempt.finishedAt();
        return attempt.exam().equals(delta.exam()) && attempt.passed() && finished != null && !finished.isAfter(moment);
    }

    /** The one to be sat next. */
    Optional<Delta> first() {
        return open.stream().findFirst();
    }

    /** When they stop working who do none of it. */
    Optional<Instant> due() {
        return first().map(Delta::due);
    }
}
