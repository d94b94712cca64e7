package org.gatepost.clearance;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.library.Terms;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one person and one position they hold.
 *
 * @param position what it requires today; null when the content no longer has it
 * @param positionRevision of the position, 0 when the content no longer has it
 * @param rule everything it was decided by
 * @param tries how far they have come with the attempts of the cycle
 */
public record Decided(
        PositionId id,
        @Nullable Position position,
        int positionRevision,
        RuleVersion rule,
        Standing standing,
        Tries tries) {

    /** What the position is called; its id, when the content no longer has it. */
    public LocalizedText title() {
        return position == null ? new LocalizedText(id.value(), id.value()) : position.title();
    }

    /** The courses it requires. */
    public List<CourseId> courses() {
        return position == null ? List.of() : position.courses();
    }

    /** The exam about changed content that comes next, whatever lets them work meanwhile; null when none does. */
    private @Nullable ExamId delta() {
        if (standing.reason() instanceof Reason.ChangeOwed owed) {
            return owed.exam();
        }
        return standing.wayOut() instanceof WayOut.SitExam sit && sit.exam().isDelta() ? sit.exam() : null;
    }

    /** The exam that is asked for now: one about changed content, the shorter one of a renewal, or the whole; null when the content has none. */
    public @Nullable ExamId examAsked() {
        if (position == null) {
            return null;
        }
        ExamId delta = delta();
        if (delta != null) {
            return delta;
        }
        Terms.Renewal renewal = position.terms().renewal();
        return renewal != null && standing.cycle().shorter() ? renewal.exam() : position.exam();
    }

    /**
     * The exam that is asked for instead of another of the position's, where the way out leads to an exam and not first through
     * an attempt that there was at either.
     */
    Optional<ExamId> insteadOf(ExamId exam) {
        return leadsToAnExam()
                ? Optional.ofNullable(examAsked()).filter(asked -> !asked.equals(exam))
                : Optional.empty();
    }

    private boolean leadsToAnExam() {
        return switch (standing.wayOut()) {
            case WayOut.SitExam sit -> true;
            case WayOut.Wait wait -> true;
            case WayOut.StudyLessons study -> study.plan() == null;
            case WayOut.AskForAttempt ask -> false;
            case WayOut.GoOn open -> false;
            case WayOut.AwaitMarks held -> false;
            case WayOut.AskHr ask -> false;
            case WayOut.Nothing nothing -> false;
        };
    }

    /** Whether a fail at what is asked for now counts for the limits of attempts: one about changed content may be sat until it is passed. */
    public boolean failsCount() {
        return delta() == null && !(standing.wayOut() instanceof WayOut.Nothing);
    }

    /** Whether the attempts of the cycle are counted against the limits of this exam. */
    boolean counts(ExamId exam) {
        return !exam.isDelta() && (standing.wayOut() instanceof WayOut.Nothing || exam.equals(examAsked()));
    }

    /** The shorter exam of a renewal, where the reason rests on it; null where it rests on the whole one or on none. */
    @Nullable ExamId shorterExam() {
        if (position == null || position.terms().renewal() == null) {
            return null;
        }
        ExamId shorter = position.terms().renewal().exam();
        boolean isAbout = switch (standing.reason()) {
            case Reason.Passed passed -> passed.exam().equals(shorter);
            case Reason.Sitting sitting -> standing.cycle().shorter();
            case Reason.BeingMarked marked -> standing.cycle().shorter();
            case Reason.Failed failed -> standing.cycle().shorter();
            case Reason.Remediated remediated -> standing.cycle().shorter();
            case Reason.Waiting waiting -> standing.cycle().shorter();
            case Reason.UsedUp usedUp -> standing.cycle().shorter();
            case Reason.NotStudied none -> false;
            case Reason.NotSat none -> false;
            case Reason.InGrace none -> false;
            case Reason.Expired none -> false;
            case Reason.Waived none -> false;
            case Reason.NoRule none -> false;
            case Reason.Left none -> false;
            case Reason.ChangeOwed owed -> owed.passed().equals(shorter);
        };
        return isAbout ? shorter : null;
    }

    /** Whether the position requires this exam, of everybody or for a renewal. */
    public boolean requires(ExamId exam) {
        return position != null && position.exams().contains(exam);
    }
}
