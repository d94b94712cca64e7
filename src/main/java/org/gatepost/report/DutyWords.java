package org.gatepost.report;

import java.time.Instant;
import java.util.Objects;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.WayOut;
import org.gatepost.kernel.CompanyTime;

/** What a duty list says of a shift, in words; on screen and on the sheet alike. */
public final class DutyWords {

    private final SheetWords words;
    private final CompanyTime time;
    private final Instant decidedAt;

    /** @param decidedAt what is later than this is told as to come, though it is past when the shift begins */
    public DutyWords(SheetWords words, CompanyTime time, Instant decidedAt) {
        this.words = words;
        this.time = time;
        this.decidedAt = decidedAt;
    }

    public String verdict(DutyVerdict verdict) {
        return words.of("report.duty.verdict." + verdict);
    }

    /** Which position; nothing where none is decided. */
    public String position(DutyEntry entry) {
        Decided decided = entry.decided();
        return decided == null ? "" : decided.title().in(words.locale());
    }

    /** Why they may or may not work. */
    public String reason(DutyEntry entry) {
        if (entry.decided() == null) {
            return isName(entry)
                    ? words.of("report.duty.why.name", entry.line().number())
                    : words.of("report.duty.why." + entry.why());
        }
        Standing standing = entry.decided().standing();
        Instant until = standing.worksUntil();
        if (until == null) {
            return RegisterReason.sentence(
                    standing, words::of, new RegisterReason.Dates(this::day, this::day, decidedAt));
        }
        Instant cleared = standing.clearedUntil();
        if (standing.reason() instanceof Reason.InGrace grace) {
            String key = grace.at().isAfter(decidedAt) ? "report.duty.inGraceThen" : "report.duty.inGrace";
            return words.of(key, minute(until));
        }
        return cleared == null || cleared.equals(until)
                ? words.of("report.duty.until", minute(until))
                : words.of("report.duty.untilGrace", minute(cleared), minute(until));
    }

    /** The shortest way back, or what keeps the clearance; nothing where nothing is to be done. */
    public String way(DutyEntry entry) {
        if (entry.decided() == null) {
            return words.of(isName(entry) ? "report.duty.way.name" : "report.duty.way." + entry.why());
        }
        Standing standing = entry.decided().standing();
        if (entry.verdict() == DutyVerdict.EXPIRES && standing.endsByLeaving()) {
            return words.of("report.duty.way.relieve", minute(Objects.requireNonNull(standing.worksUntil())));
        }
        return switch (standing.wayOut()) {
            case WayOut.StudyLessons study
            when study.plan() != null && study.opens() != null ->
                words.of("report.duty.way.planAndWait", study.plan().open(), minute(study.opens()));
            case WayOut.StudyLessons study
            when study.plan() != null ->
                words.of("report.duty.way.plan", study.plan().open());
            case WayOut.StudyLessons study
            when study.opens() != null ->
                words.of("report.duty.way.studyAndWait", study.lessons().size(), minute(study.opens()));
            case WayOut.StudyLessons study ->
                words.of("report.duty.way.study", study.lessons().size());
            case WayOut.Wait wait -> words.of("report.duty.way.wait", minute(wait.opens()));
            case WayOut.AskForAttempt ask -> words.of("report.duty.way.oneMore");
            case WayOut.SitExam sit -> words.of("report.duty.way.sit");
            case WayOut.GoOn open -> words.of("report.duty.way.goOn");
            case WayOut.AwaitMarks held -> words.of("report.duty.way.awaitMarks");
            case WayOut.AskHr ask ->
                words.of(standing.reason() instanceof Reason.Left ? "report.duty.way.left" : "report.duty.way.askHr");
            case WayOut.Nothing nothing ->
                entry.verdict() == DutyVerdict.EXPIRES
                        ? words.of("report.duty.way.renewLater", minute(Objects.requireNonNull(standing.worksUntil())))
                        : "";
        };
    }

    /** Whether a name was written where a number belongs, as far as one can tell: nobody is found by it and it has no digit. */
    private static boolean isName(DutyEntry entry) {
        return entry.why() == DutyEntry.Why.UNKNOWN
                && entry.line().number().codePoints().noneMatch(Character::isDigit);
    }

    private String day(Instant moment) {
        return time.date(moment, words.locale());
    }

    private String minute(Instant moment) {
        return time.dateAndMinute(moment, words.locale());
    }
}
