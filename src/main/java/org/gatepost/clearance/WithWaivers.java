package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waivers make of where somebody stands by what they did themselves. */
record WithWaivers(Requirement requirement, ClearingPasses passes, List<Waiver> waivers, Instant moment) {

    /**
     * Where they stand with them.
     *
     * @param notCleared where they would stand without a pass that holds
     */
    Standing over(Standing earned, Supplier<Standing> notCleared) {
        Optional<Waiver> waiver =
                later(earned.clearedUntil(), each -> each.holds(moment)).max(Waiver.LONGEST_LAST);
        // Before a pass may be renewed there is nothing to do, and after that as much as without it. What is owed of a
        // change is owed with a waiver too.
        Standing standing = waiver.map(holding -> waived(holding, keepsItsWay(earned) ? earned : notCleared.get()))
                .orElse(earned);
        return later(standing.clearedUntil(), each -> each.isToCome(moment))
                .map(Waiver::starts)
                .min(Comparator.naturalOrder())
                .map(standing::changingAtLatest)
                .orElse(standing);
    }

    /**
     * When the clearance ended that there was last: with a pass or, where a waiver let them work on after that and its grace, with
     * the waiver. Nothing while a pass holds, and when there was neither.
     */
    Optional<Instant> ended() {
        Optional<Instant> pass = passes.longestHolding().map(passes::endOf);
        if (pass.filter(moment::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(
                        pass.stream(),
                        waivers.stream()
                                .flatMap(waiver -> waiver.ended(moment).stream())
                                .filter(this::isAfterGrace))
                .max(Comparator.naturalOrder());
    }

    private boolean isAfterGrace(Instant end) {
        return passes.graceEnd().filter(grace -> !end.isAfter(grace)).isEmpty();
    }

    private static boolean keepsItsWay(Standing earned) {
        return earned.status() == Status.CLEARED || earned.reason() instanceof Reason.ChangeOwed;
    }

    private Standing waived(Waiver waiver, Standing otherwise) {
        Instant renewal = requirement.renewalOf(waiver.until());
        boolean isSoon = !moment.isBefore(renewal);
        return new Standing(
                        isSoon ? Status.EXPIRING : Status.CLEARED,
                        waiver.until(),
                        new Reason.Waived(
                                waiver.id(), waiver.reason(), waiver.askedBy(), waiver.agreedBy(), waiver.agreedAt()),
                        otherwise.wayOut(),
                        otherwise.changesAt())
                .changingAtLatest(isSoon ? waiver.until() : renewal);
    }

    /** The waivers of a kind that end later than a clearance and its grace: one that ends before lets nobody work who could not. */
    private Stream<Waiver> later(@Nullable Instant clearedUntil, Predicate<Waiver> kind) {
        return waivers.stream()
                .filter(kind)
                .filter(waiver -> clearedUntil == null || waiver.until().isAfter(clearedUntil))
                .filter(waiver -> isAfterGrace(waiver.until()));
    }
}
