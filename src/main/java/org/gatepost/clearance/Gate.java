package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.library.Terms;
import org.gatepost.people.Absence;
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
    static final int REVISION = 5;

    private Gate() {}

    /**
     * Decides for a moment, from what had happened until then; anything later in the history is passed over.
     *
     * <ul>
     *   <li>Whoever has left the company is cleared for nothing until they are back, whenever that was said, and owes nothing
     *       meanwhile. A clearance and its grace end with the day of leaving.
     *   <li>Nobody is cleared for a position of which nothing says what it requires.
     *   <li>A pass clears from its moment until its validity ends, and after that for the days of grace that the position gives;
     *       a failed renewal takes nothing away before that.
     *   <li>Where the position has a shorter way to renew, whoever was cleared before sits the shorter exam, after the lessons of
     *       the renewal; from so many days after the end, or without a pass before, the whole one. A shorter exam clears nobody
     *       who was not on that way when they began it.
     *   <li>A day by which the first pass is due is said, and clears or blocks nobody.
     *   <li>While an attempt is being marked by people, it is neither a pass nor a fail: it clears nobody, nothing is owed for
     *       it, and no other may start.
     *   <li>Before the first attempt, every lesson of the position is to be studied.
     *   <li>After a fail, each fact that it showed not to be known is to be put right, along the plan of that attempt. After one
     *       that was marked before there were plans, the lessons behind what was wrong or blank are to be studied again.
     *   <li>After a fail the exam stays shut for as long as its limits say, counted from the end of that attempt.
     *   <li>A waiver that two people agreed on clears until it ends, for whoever has no pass that holds longer. It changes
     *       nothing else: what is to be done for a pass stays open to them.
     *   <li>An exam about changed content that was asked of somebody takes nothing away until the end of the day on which it is
     *       due; from then on the pass that it was asked about lets nobody work until that exam, or a whole one begun after the
     *       change, is passed; the shorter one of a renewal, which may ask nothing about it, settles it not. It can be sat as
     *       often as it takes, after a fail along its plan, and by itself it clears nobody and makes nothing longer. In grace
     *       only its due day matters: the renewal comes first and, by the whole exam, settles both.
     *   <li>After as many fails of a cycle as its limits allow, it stays shut until HR allows one more attempt, which
     *       waits for nothing but the lessons. A cycle begins when the position is taken up and with every pass.
     * </ul>
     *
     * @param requirement null when the content no longer has the position
     */
    public static Standing decide(@Nullable Requirement requirement, History history, Instant moment) {
        Optional<Absence> away = history.absence(moment);
        if (away.isPresent()) {
            Absence absence = away.get();
            return new Standing(
                    Status.BLOCKED, null, new Reason.Left(absence.from()), new WayOut.AskHr(), absence.until());
        }
        Standing present = requirement == null
                ? new Standing(Status.BLOCKED, null, new Reason.NoRule(), new WayOut.AskHr(), null)
                : Decision.of(requirement, history, moment).standing();
        return history.absences().stream()
                .filter(absence -> absence.isToCome(moment))
                .map(Absence::from)
                .min(Comparator.naturalOrder())
                .map(present::leavingAt)
                .orElse(present);
    }

    /** How far somebody had come at a moment with the attempts of their cycle; counted as {@link #decide} counts. */
    static Tries tries(@Nullable Requirement requirement, History history, Instant moment) {
        return requirement == null || history.absence(moment).isPresent()
                ? Tries.NONE
                : Decision.of(requirement, history, moment).tries();
    }

    /**
     * @param requirement what is asked of them now: by the shorter way or the whole
     * @param passes by whatever way
     * @param attempts by whatever way
     * @param owed exams about changed content
     */
    private record Decision(
            Requirement requirement,
            ClearingPasses passes,
            PastAttempts attempts,
            OwedDeltas owed,
            History history,
            Instant moment) {

        static Decision of(Requirement rule, History history, Instant moment) {
            ClearingPasses passes = ClearingPasses.of(rule, history, moment);
            OwedDeltas owed = OwedDeltas.of(history, passes, moment);
            boolean isShorter = passes.shorterUntil().filter(moment::isBefore).isPresent();
            return new Decision(
                    isShorter ? rule.shorter() : rule,
                    passes.withGraceUntil(owed.due().orElse(null)),
                    PastAttempts.of(rule, history, moment),
                    owed,
                    history,
                    moment);
        }

        Standing standing() {
            Standing standing = withWaivers().over(earned(), this::notCleared);
            Instant ended = withWaivers().ended().orElse(null);
            Cycle cycle = Cycle.of(standing, requirement, passes, ended, history.since(), moment);
            Instant due = cycle.due();
            return (due == null || cycle.overdue() ? standing : standing.changingAtLatest(due)).in(cycle);
        }

        private WithWaivers withWaivers() {
            return new WithWaivers(requirement, passes, history.waivers(), moment);
        }

        private boolean isShorter() {
            return passes.isShorter(requirement);
        }

        private Optional<Instant> longestEnd() {
            return passes.longestHolding().map(passes::endOf);
        }

        /** Where somebody stands by what they did themselves. */
        private Standing earned() {
            Optional<AttemptOutcome> pass = passes.longestHolding();
            Optional<Instant> holding = longestEnd().filter(moment::isBefore);
            if (holding.isEmpty()) {
                return passes.graceEnd()
                        .filter(moment::isBefore)
                        .map(graceEnd -> inGrace(pass.orElseThrow(), graceEnd))
                        .orElseGet(this::notCleared);
            }
            Instant until = holding.get();
            if (owed.first().isPresent()) {
                return owing(owed.first().get(), pass.orElseThrow(), until);
            }
            Reason passed =
                    new Reason.Passed(pass.get().id(), pass.get().exam(), scoreOf(pass.get()), finished(pass.get()));
            Instant renewal = requirement.renewalOf(until);
            if (moment.isBefore(renewal)) {
                return new Standing(Status.CLEARED, until, passed, new WayOut.Nothing(), renewal);
            }
            Standing next = notCleared();
            return new Standing(Status.EXPIRING, until, passed, next.wayOut(), next.changesAt())
                    .changingAtLatest(until);
        }

        /** Of somebody whose pass would hold until a moment. */
        private Standing owing(Delta delta, AttemptOutcome pass, Instant until) {
            Reason reason = new Reason.ChangeOwed(pass.id(), pass.exam(), delta.exam(), delta.title(), delta.due());
            WayOut way = new CatchingUp(delta, requirement, attempts, history, moment).wayOut();
            Instant end = Standing.earlier(until, delta.due());
            boolean isDue = !moment.isBefore(delta.due());
            Standing standing = isDue
                    ? new Standing(Status.BLOCKED, null, reason, way, until)
                    : new Standing(Status.EXPIRING, end, reason, way, end);
            Instant renewal = requirement.renewalOf(until);
            return moment.isBefore(renewal) ? standing.changingAtLatest(renewal) : standing;
        }

        private Standing inGrace(AttemptOutcome pass, Instant until) {
            Standing next = notCleared();
            return new Standing(
                            Status.IN_GRACE,
                            until,
                            new Reason.InGrace(pass.id(), passes.endOf(pass)),
                            next.wayOut(),
                            next.changesAt())
                    .changingAtLatest(until);
        }

        /** Where somebody stands who has no pass that holds, or whose pass is about to end. */
        private Standing notCleared() {
            Standing standing = onTheirWay();
            return isShorter() ? standing.changingAtLatest(passes.shorterUntil().orElseThrow()) : standing;
        }

        private Standing onTheirWay() {
            Optional<AttemptOutcome> open = attempts.open();
            if (open.isPresent()) {
                AttemptOutcome attempt = open.get();
                return new Standing(
                        Status.IN_PROGRESS,
                        null,
                        new Reason.Sitting(attempt.id(), attempt.deadline()),
                        new WayOut.GoOn(attempt.id()),
                        null);
            }
            Optional<AttemptOutcome> held = attempts.latest(AttemptOutcome::isHeld);
            if (held.isPresent()) {
                return onTheWay(
                        new Reason.BeingMarked(held.get().id(), finished(held.get())),
                        new WayOut.AwaitMarks(held.get().id()));
            }
            Optional<AttemptOutcome> pass = passes.latest();
            Optional<AttemptOutcome> fail = attempts.latest(attempt -> !attempt.passed())
                    .filter(failed -> pass.isEmpty() || finished(failed).isAfter(finished(pass.get())));
            if (fail.isPresent()) {
                return afterFail(fail.get(), attempts.cycleSince(pass));
            }
            return passes.longestHolding().map(this::renewing).orElseGet(this::beforeFirstAttempt);
        }

        private Standing renewing(AttemptOutcome expired) {
            Instant end = passes.endOf(expired);
            Instant since = requirement.renewalOf(end);
            Terms.Renewal renewal = isShorter() ? requirement.terms().renewal() : null;
            List<LessonId> first = renewal == null ? List.of() : renewal.lessons();
            List<LessonId> open = first.stream()
                    .filter(lesson -> !history.studied(lesson, since, moment))
                    .toList();
            return new Standing(
                    Status.BLOCKED,
                    null,
                    new Reason.Expired(expired.id(), withWaivers().ended().orElse(end)),
                    open.isEmpty() ? new WayOut.SitExam(requirement.exam()) : new WayOut.StudyLessons(open, since),
                    null);
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

        private Standing afterFail(AttemptOutcome fail, Instant cycle) {
            Optional<WayOut.StudyLessons> owed = Remediation.after(fail, requirement, history, moment);
            int fails = attempts.failsSince(cycle);
            boolean oneMore = attempts.isOneMoreAllowedAfter(fail);
            if (requirement.limits().usedUp(fails) && !oneMore) {
                return usedUp(fail, fails, owed.orElse(null));
            }
            Instant opens = oneMore
                    ? finished(fail)
                    : finished(fail).plus(requirement.limits().waitAfter(fails));
            @Nullable Instant later = opens.isAfter(moment) ? opens : null;
            if (owed.isPresent()) {
                return new Standing(
                        Status.BLOCKED,
                        null,
                        new Reason.Failed(fail.id(), scoreOf(fail), finished(fail)),
                        owed.get().opening(later),
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
            Instant cycle = attempts.cycleSince(passes.latest());
            return Tries.of(requirement.limits(), attempts.failsSince(cycle), attempts.isOneMoreAllowedSince(cycle));
        }

        private Standing usedUp(AttemptOutcome fail, int fails, WayOut.@Nullable StudyLessons meanwhile) {
            return new Standing(
                    Status.BLOCKED,
                    null,
                    new Reason.UsedUp(fail.id(), scoreOf(fail), finished(fail), fails),
                    new WayOut.AskForAttempt(requirement.exam(), fail.id(), meanwhile),
                    null);
        }

        private static Standing onTheWay(Reason reason, WayOut wayOut) {
            return new Standing(Status.IN_PROGRESS, null, reason, wayOut, null);
        }

        private static Instant finished(AttemptOutcome attempt) {
            return Objects.requireNonNull(attempt.finishedAt());
        }

        private static Score scoreOf(AttemptOutcome attempt) {
            return Objects.requireNonNull(attempt.score());
        }
    }
}
