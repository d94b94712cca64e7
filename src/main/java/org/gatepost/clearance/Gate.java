package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.jspecify.annotations.Nullable;

/**
 * The rule who may take their post: new service staff are trained, sit the exam, and whoever fails stays and studies
 * until they pass; only then do they take their post (Lenovo's policy, facts {@code lenovo-mandatory-exam.f1} to
 * {@code f3}). Pure: the same requirement, history and moment always give the same standing, its reason and the way out.
 */
final class Gate {

    /**
     * Which rule this is. Whoever makes it decide otherwise counts on, and everybody is decided anew at the next start;
     * {@code GateRevisionTests} watches.
     */
    static final int REVISION = 3;

    private Gate() {}

    /**
     * Decides for a moment, from what had happened until then; anything later in the history is passed over.
     *
     * <ul>
     *   <li>Nobody is cleared for a position of which nothing says what it requires.
     *   <li>A pass clears from its moment until its validity ends; a failed renewal takes nothing away before that.
     *   <li>While an attempt is being marked by people, it is neither a pass nor a fail: it clears nobody, nothing is owed for
     *       it, and no other may start.
     *   <li>Before the first attempt, every lesson of the position is to be studied.
     *   <li>After a fail, the lessons behind what was wrong or blank are to be studied again, after that attempt.
     *   <li>After a fail the exam stays shut for as long as its limits say, counted from the end of that attempt.
     *   <li>A waiver that two people agreed on clears until it ends, for whoever has no pass that holds longer. It changes
     *       nothing else: what is to be done for a pass stays open to them.
     *   <li>After as many fails of a cycle as its limits allow, it stays shut until HR allows one more attempt, which
     *       waits for nothing but the lessons. A cycle begins when the position is taken up and with every pass.
     * </ul>
     *
     * @param requirement null when the content no longer has the position
     */
    public static Standing decide(@Nullable Requirement requirement, History history, Instant moment) {
        return requirement == null
                ? new Standing(Status.BLOCKED, null, new Reason.NoRule(), new WayOut.AskHr(), null)
                : new Decision(requirement, history, moment).standing();
    }

    /** How far somebody had come at a moment with the attempts of their cycle; counted as {@link #decide} counts. */
    static Tries tries(@Nullable Requirement requirement, History history, Instant moment) {
        return requirement == null ? Tries.NONE : new Decision(requirement, history, moment).tries();
    }

    private record Decision(Requirement requirement, History history, Instant moment) {

        Standing standing() {
            Standing earned = earned();
            Optional<Waiver> waiver =
                    waivers(earned.clearedUntil(), each -> each.holds(moment)).max(Waiver.LONGEST_LAST);
            // Before a pass may be renewed there is nothing to do, and after that as much as without it.
            Standing standing = waiver.map(
                            holding -> waived(holding, earned.status() == Status.CLEARED ? earned : notCleared()))
                    .orElse(earned);
            return waivers(standing.clearedUntil(), each -> each.isToCome(moment))
                    .map(Waiver::starts)
                    .min(Comparator.naturalOrder())
                    .map(start -> standing.changingAt(earlier(start, standing.changesAt())))
                    .orElse(standing);
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
                    earlier(isSoon ? waiver.until() : renewal, otherwise.changesAt()));
        }

        /** The waivers of a kind that end later than a clearance. */
        private Stream<Waiver> waivers(@Nullable Instant clearedUntil, Predicate<Waiver> kind) {
            return history.waivers().stream()
                    .filter(kind)
                    .filter(waiver -> clearedUntil == null || waiver.until().isAfter(clearedUntil));
        }

        /** Where somebody stands by what they did themselves. */
        private Standing earned() {
            Optional<AttemptOutcome> pass = longestHolding();
            Optional<Instant> end = pass.map(this::endOf);
            Optional<Instant> holding = end.filter(moment::isBefore);
            if (holding.isEmpty()) {
                return notCleared();
            }
            Instant until = holding.get();
            Reason passed = new Reason.Passed(pass.get().id(), scoreOf(pass.get()), finished(pass.get()));
            Instant renewal = requirement.renewalOf(until);
            if (moment.isBefore(renewal)) {
                return new Standing(Status.CLEARED, until, passed, new WayOut.Nothing(), renewal);
            }
            Standing next = notCleared();
            return new Standing(Status.EXPIRING, until, passed, next.wayOut(), earlier(until, next.changesAt()));
        }

        /** Where somebody stands who has no pass that holds, or whose pass is about to end. */
        private Standing notCleared() {
            Optional<AttemptOutcome> open =
                    attempts().filter(attempt -> !isFinished(attempt)).findFirst();
            if (open.isPresent()) {
                AttemptOutcome attempt = open.get();
                return new Standing(
                        Status.IN_PROGRESS,
                        null,
                        new Reason.Sitting(attempt.id(), attempt.deadline()),
                        new WayOut.GoOn(attempt.id()),
                        null);
            }
            Optional<AttemptOutcome> held = latest(AttemptOutcome::isHeld);
            if (held.isPresent()) {
                return onTheWay(
                        new Reason.BeingMarked(held.get().id(), finished(held.get())),
                        new WayOut.AwaitMarks(held.get().id()));
            }
            Optional<AttemptOutcome> pass = latest(AttemptOutcome::passed);
            Optional<AttemptOutcome> fail = latest(attempt -> !attempt.passed())
                    .filter(failed -> pass.isEmpty() || finished(failed).isAfter(finished(pass.get())));
            if (fail.isPresent()) {
                return afterFail(fail.get(), cycleSince(pass));
            }
            Optional<AttemptOutcome> expired = longestHolding();
            if (expired.isPresent()) {
                return new Standing(
                        Status.BLOCKED,
                        null,
                        new Reason.Expired(expired.get().id(), endOf(expired.get())),
                        new WayOut.SitExam(requirement.exam()),
                        null);
            }
            return beforeFirstAttempt();
        }

        private Standing beforeFirstAttempt() {
            List<LessonId> open = requirement.lessons().stream()
                    .filter(lesson -> !history.studied(lesson, Instant.MIN, moment))
                    .toList();
            return open.isEmpty()
                    ? onTheWay(new Reason.NotSat(), new WayOut.SitExam(requirement.exam()))
                    : onTheWay(
                            new Reason.NotStudied(
                                    open.size(), requirement.lessons().size()),
                            new WayOut.StudyLessons(open, null));
        }

        private Instant cycleSince(Optional<AttemptOutcome> pass) {
            return pass.map(Decision::finished)
                    .filter(passed -> passed.isAfter(history.since()))
                    .orElse(history.since());
        }

        private Standing afterFail(AttemptOutcome fail, Instant cycle) {
            // A lesson that is no longer part of the position cannot be studied, so it cannot be owed either.
            List<LessonId> open = requirement.lessons().stream()
                    .filter(fail.toStudyAgain()::contains)
                    .filter(lesson -> !history.studied(lesson, finished(fail), moment))
                    .toList();
            int fails = failsSince(cycle);
            boolean oneMore = isOneMoreAllowedAfter(fail);
            if (requirement.limits().usedUp(fails) && !oneMore) {
                return usedUp(fail, fails, open);
            }
            Instant opens = oneMore
                    ? finished(fail)
                    : finished(fail).plus(requirement.limits().waitAfter(fails));
            @Nullable Instant later = opens.isAfter(moment) ? opens : null;
            if (!open.isEmpty()) {
                return new Standing(
                        Status.BLOCKED,
                        null,
                        new Reason.Failed(fail.id(), scoreOf(fail), finished(fail)),
                        new WayOut.StudyLessons(open, finished(fail), later),
                        later);
            }
            return later == null
                    ? onTheWay(
                            new Reason.Remediated(fail.id(), scoreOf(fail), finished(fail)),
                            new WayOut.SitExam(requirement.exam()))
                    : new Standing(
                            Status.IN_PROGRESS,
                            null,
                            new Reason.Waiting(fail.id(), scoreOf(fail), finished(fail), later),
                            new WayOut.Wait(requirement.exam(), later),
                            later);
        }

        Tries tries() {
            Instant cycle = cycleSince(latest(AttemptOutcome::passed));
            boolean oneMore = latest(
                            attempt -> isFail(attempt) && !finished(attempt).isBefore(cycle))
                    .filter(this::isOneMoreAllowedAfter)
                    .isPresent();
            return Tries.of(requirement.limits(), failsSince(cycle), oneMore);
        }

        private int failsSince(Instant cycle) {
            return (int) attempts()
                    .filter(this::isFinished)
                    .filter(attempt -> isFail(attempt) && !finished(attempt).isBefore(cycle))
                    .count();
        }

        /** What people still mark is none yet. */
        private static boolean isFail(AttemptOutcome attempt) {
            return !attempt.passed() && !attempt.isHeld();
        }

        /**
         * Asked of the last fail only: of all that are allowed on top of the limit, it is the one that counts, and limits that
         * came later than the fails leave nobody stuck.
         */
        private boolean isOneMoreAllowedAfter(AttemptOutcome fail) {
            return fail.oneMoreAt() != null && !fail.oneMoreAt().isAfter(moment);
        }

        private Standing usedUp(AttemptOutcome fail, int fails, List<LessonId> open) {
            return new Standing(
                    Status.BLOCKED,
                    null,
                    new Reason.UsedUp(fail.id(), scoreOf(fail), finished(fail), fails),
                    new WayOut.AskForAttempt(
                            requirement.exam(),
                            fail.id(),
                            open.isEmpty() ? null : new WayOut.StudyLessons(open, finished(fail))),
                    null);
        }

        private static Standing onTheWay(Reason reason, WayOut wayOut) {
            return new Standing(Status.IN_PROGRESS, null, reason, wayOut, null);
        }

        /** The attempts at this exam that had started by then. */
        private Stream<AttemptOutcome> attempts() {
            return history.attempts().stream()
                    .filter(attempt -> attempt.exam().equals(requirement.exam()))
                    .filter(attempt -> !attempt.startedAt().isAfter(moment));
        }

        /**
         * The pass that holds longest. Not simply the latest: of two passes around the end of a month the later one may
         * end hours sooner, and a pass never takes anything away.
         */
        private Optional<AttemptOutcome> longestHolding() {
            return attempts()
                    .filter(this::isFinished)
                    .filter(AttemptOutcome::passed)
                    .max(Comparator.comparing(this::endOf)
                            .thenComparing(Decision::finished)
                            .thenComparingInt(AttemptOutcome::number));
        }

        private Instant endOf(AttemptOutcome pass) {
            return requirement.endOf(finished(pass));
        }

        private Optional<AttemptOutcome> latest(Predicate<AttemptOutcome> kind) {
            return attempts()
                    .filter(this::isFinished)
                    .filter(kind)
                    .max(Comparator.comparing(Decision::finished).thenComparingInt(AttemptOutcome::number));
        }

        private boolean isFinished(AttemptOutcome attempt) {
            return attempt.finishedAt() != null && !attempt.finishedAt().isAfter(moment);
        }

        private static Instant finished(AttemptOutcome attempt) {
            return Objects.requireNonNull(attempt.finishedAt());
        }

        private static Score scoreOf(AttemptOutcome attempt) {
            return Objects.requireNonNull(attempt.score());
        }

        private static Instant earlier(Instant one, @Nullable Instant other) {
            return other == null || one.isBefore(other) ? one : other;
        }
    }
}
