package org.gatepost.report;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.exam.Score;
import org.gatepost.report.RegisterEntry.LastAttempt;
import org.jspecify.annotations.Nullable;

/** Why somebody stands where they stand, in a few words: the same on screen and in the sheets. */
public final class RegisterReason {

    /** The reasons that come from the newest attempt. */
    static final Set<String> FAILED = Set.of("FAILED", "REMEDIATED", "WAITING", "USED_UP");

    private RegisterReason() {}

    /** Gives the text of a translation key, its placeholders filled. */
    @FunctionalInterface
    public interface Words {
        String of(String key, Object... arguments);
    }

    /**
     * How the days beside a reason are written.
     *
     * @param day of a moment
     * @param end when a clearance ended
     * @param toldAt what is later comes about only before the shift; null where all is told as it is at the moment decided for
     */
    public record Dates(
            Function<Instant, String> day,
            Function<Instant, String> end,
            @Nullable Instant toldAt) {

        private boolean isAhead(Instant moment) {
            return toldAt != null && moment.isAfter(toldAt);
        }
    }

    /**
     * All of it: why and when a clearance had ended, by when the first pass is or was due, and when they leave.
     *
     * @param date gives the day of a moment
     * @param now against which it is told what is overdue and who has left
     */
    public static String sentence(RegisterEntry entry, Words words, Function<Instant, String> date, Instant now) {
        if (entry.group() == RegisterGroup.UNDECIDED) {
            return words.of("report.reason.undecided");
        }
        String reason = withEnd(entry, words, date);
        Instant due = entry.due();
        if (due != null) {
            reason = words.of(
                    entry.isOverdue(now) ? "report.register.overdue" : "report.register.due", reason, date.apply(due));
        }
        Instant leaves = entry.leaves();
        return leaves == null ? reason : leaving(reason, date.apply(leaves), !leaves.isAfter(now), words);
    }

    /**
     * The same of what the gate decides about somebody who may not work, at the moment for which it does. When they are to leave
     * is not said.
     */
    public static String sentence(Standing standing, Words words, Dates dates) {
        if (standing.reason() instanceof Reason.Left left) {
            return leaving("", dates.day().apply(left.since()), !dates.isAhead(left.since()), words);
        }
        String reason = withEnd(standing, words, dates);
        Instant due = standing.cycle().due();
        return due == null
                ? reason
                : words.of(
                        dueKey(standing, dates.isAhead(due)),
                        reason,
                        dates.day().apply(due));
    }

    private static String dueKey(Standing standing, boolean ahead) {
        if (!standing.cycle().overdue()) {
            return "report.register.due";
        }
        return ahead ? "report.duty.overdue" : "report.register.overdue";
    }

    private static String withEnd(Standing standing, Words words, Dates dates) {
        if (standing.reason() instanceof Reason.Expired expired) {
            String key = dates.isAhead(expired.at()) ? "report.duty.ends" : "report.register.ended";
            return words.of(key, dates.end().apply(expired.at()));
        }
        Instant ended = standing.cycle().endedAt();
        String reason = of(standing.reason(), words);
        if (ended == null) {
            return reason;
        }
        String key = dates.isAhead(ended) ? "report.duty.endsBefore" : "report.register.endedBefore";
        return words.of(key, reason, dates.end().apply(ended));
    }

    /** That it has ended is all of the reason while nothing has been sat since. */
    private static String withEnd(RegisterEntry entry, Words words, Function<Instant, String> date) {
        Instant ended = entry.endedAt();
        if (ended == null) {
            return of(entry, words);
        }
        return RegisterFilter.EXPIRED.equals(entry.reason())
                ? words.of("report.register.ended", date.apply(ended))
                : words.of("report.register.endedBefore", of(entry, words), date.apply(ended));
    }

    /** The day is what a roster needs; why they leave is for the person's page. */
    private static String leaving(String reason, String day, boolean gone, Words words) {
        if (gone) {
            return words.of("report.register.left", day);
        }
        return reason.isEmpty()
                ? words.of("report.register.leavesOnly", day)
                : words.of("report.register.leaves", reason, day);
    }

    /**
     * Empty where nothing was decided. A missed must-get item is named before the points, for no points make up for it; too
     * few points are named beside it.
     */
    public static String of(RegisterEntry entry, Words words) {
        String reason = entry.reason();
        if (reason == null) {
            return "";
        }
        LastAttempt last = entry.lastAttempt();
        return last == null
                ? of(reason, 0, false, words)
                : of(reason, last.mustGetMissed(), last.tooFewPoints(), words);
    }

    /** The same of what the gate decides. */
    public static String of(Reason reason, Words words) {
        return switch (reason) {
            case Reason.Failed failed -> of(reason.name(), failed.score(), words);
            case Reason.Remediated failed -> of(reason.name(), failed.score(), words);
            case Reason.Waiting failed -> of(reason.name(), failed.score(), words);
            case Reason.UsedUp failed -> of(reason.name(), failed.score(), words);
            default -> of(reason.name(), 0, false, words);
        };
    }

    private static String of(String reason, Score score, Words words) {
        return of(reason, score.criticalMissed(), !score.reachedCut(), words);
    }

    private static String of(String reason, int mustGetMissed, boolean tooFewPoints, Words words) {
        if (mustGetMissed == 0 || !FAILED.contains(reason)) {
            return words.of("report.reason." + reason);
        }
        return tooFewPoints
                ? words.of("report.reason.both." + reason, mustGetMissed)
                : words.of("report.reason.mustGet." + reason, mustGetMissed);
    }
}
