package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The passes that clear, of those that there were at a moment: each of the whole exam, and those of a renewal's shorter one
 * that somebody began who had passed before and whose way to it was still open. So no shorter exam clears anybody by itself.
 *
 * @param passes by the moment of their end, the first first
 * @param graceLimit when grace ends at the latest; null when nothing shortens it
 */
record ClearingPasses(
        Requirement requirement,
        List<AttemptOutcome> passes,
        @Nullable Instant graceLimit) {

    static ClearingPasses of(Requirement requirement, History history, Instant moment) {
        List<AttemptOutcome> passed = history.attempts().stream()
                .filter(attempt -> requirement.exams().contains(attempt.exam()))
                .filter(AttemptOutcome::passed)
                .filter(attempt -> !finished(attempt).isAfter(moment))
                .sorted(Comparator.comparing(ClearingPasses::finished).thenComparingInt(AttemptOutcome::number))
                .toList();
        List<AttemptOutcome> clearing = new ArrayList<>();
        for (AttemptOutcome pass : passed) {
            boolean isWhole = pass.exam().equals(requirement.exam());
            if (isWhole || clearing.stream().anyMatch(before -> isRenewed(requirement, before, pass.startedAt()))) {
                clearing.add(pass);
            }
        }
        return new ClearingPasses(requirement, clearing, null);
    }

    /** The same, where grace ends at a moment at the latest. */
    ClearingPasses withGraceUntil(@Nullable Instant limit) {
        return new ClearingPasses(requirement, passes, limit);
    }

    private static boolean isRenewed(Requirement requirement, AttemptOutcome before, Instant start) {
        return !finished(before).isAfter(start)
                && start.isBefore(requirement.shorterUntil(requirement.endOf(finished(before))));
    }

    /**
     * The pass that holds longest. Not simply the latest: of two passes around the end of a month the later one may
     * end hours sooner, and a pass never takes anything away.
     */
    Optional<AttemptOutcome> longestHolding() {
        return passes.stream()
                .max(Comparator.comparing((AttemptOutcome pass) -> endOf(pass))
                        .thenComparing(ClearingPasses::finished)
                        .thenComparingInt(AttemptOutcome::number));
    }

    /** The one that ended last. */
    Optional<AttemptOutcome> latest() {
        return passes.isEmpty() ? Optional.empty() : Optional.of(passes.getLast());
    }

    /** When the grace after the last of them is over: days have different lengths, so not simply after that which holds longest. */
    Optional<Instant> graceEnd() {
        return passes.stream()
                .map(pass -> requirement.graceOf(endOf(pass)))
                .max(Comparator.naturalOrder())
                .map(end -> graceLimit != null && graceLimit.isBefore(end) ? graceLimit : end);
    }

    /** When the shorter way to a renewal is shut again; nothing when it never was open. */
    Optional<Instant> shorterUntil() {
        return requirement.terms().renewal() == null
                ? Optional.empty()
                : passes.stream()
                        .map(pass -> requirement.shorterUntil(endOf(pass)))
                        .max(Comparator.naturalOrder());
    }

    /** Whether it is asked of whoever renews, and not of everybody. */
    boolean isShorter(Requirement asked) {
        return !asked.exam().equals(requirement.exam());
    }

    /** How many of them held at some time since. */
    int since(Instant takenUp) {
        return (int)
                passes.stream().filter(pass -> endOf(pass).isAfter(takenUp)).count();
    }

    /** When the clearance ends that a pass gave; nothing when it gave none. */
    Optional<Instant> endOf(AttemptId attempt) {
        return passes.stream()
                .filter(pass -> pass.id().equals(attempt))
                .map(this::endOf)
                .findFirst();
    }

    Instant endOf(AttemptOutcome pass) {
        return requirement.endOf(finished(pass));
    }

    private static Instant finished(AttemptOutcome attempt) {
        return Objects.requireNonNull(attempt.finishedAt());
    }
}
