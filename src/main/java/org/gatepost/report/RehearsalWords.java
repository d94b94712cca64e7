package org.gatepost.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatepost.clearance.Affected;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Tries;
import org.gatepost.clearance.WayOut;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.library.ExamId;
import org.gatepost.library.NextContent;
import org.jspecify.annotations.Nullable;

/** What a rehearsal says of somebody, in words; on screen and on the sheet alike. */
public final class RehearsalWords {

    /** So many lessons are named in a sentence. */
    private static final int MOST_NAMED = 3;

    private final SheetWords words;
    private final ContentNames names;
    private final NextContent next;
    private final CompanyTime time;

    /** @param next of which somebody is told that it is to come: things may be called otherwise there */
    public RehearsalWords(SheetWords words, ContentNames names, NextContent next, CompanyTime time) {
        this.words = words;
        this.names = names;
        this.next = next;
        this.time = time;
    }

    SheetWords sheet() {
        return words;
    }

    public String effect(Effect effect) {
        return words.of("report.rehearse.effect." + effect);
    }

    /** What it comes to for somebody; of another end also by how many days it is earlier or later. */
    public String effect(RehearsalLine row) {
        long days = row.daysLater();
        return row.affected().effect() != Effect.DATES || days == 0
                ? effect(row.affected().effect())
                : words.of(days < 0 ? "report.rehearse.earlier" : "report.rehearse.later.days", Math.abs(days));
    }

    public String position(RehearsalLine row) {
        return row.affected().title().in(words.locale());
    }

    /** Until when they may work and since when they may renew, or why they may not. */
    private String stands(Standing standing) {
        Instant until = standing.worksUntil();
        if (until != null) {
            if (standing.reason() instanceof Reason.InGrace) {
                return words.of("report.duty.inGrace", minute(until));
            }
            String holds = words.of("report.duty.until", minute(Objects.requireNonNull(standing.clearedUntil())));
            boolean isGrace = !until.equals(standing.clearedUntil());
            String whole = isGrace ? words.of("report.rehearse.grace", holds, minute(until)) : holds;
            Instant renewal = standing.changesAt();
            return renewal != null
                            && standing.wayOut() instanceof WayOut.Nothing
                            && renewal.isBefore(Objects.requireNonNull(standing.clearedUntil()))
                            && !renewal.equals(standing.leaves())
                    ? words.of("report.rehearse.renews", whole, minute(renewal))
                    : whole;
        }
        // To the minute: other content may move an end by less than a day.
        return RegisterReason.sentence(
                standing,
                words::of,
                new RegisterReason.Dates(moment -> time.date(moment, words.locale()), this::minute, null));
    }

    /** Where somebody stands by the content of today. */
    public String before(RehearsalLine row) {
        return both(row).getFirst();
    }

    /** Where they would by the content to come. */
    public String after(RehearsalLine row) {
        return both(row).getLast();
    }

    /** Of other dates it would be no use to say the same of today and of then: what is not in the words so far is added. */
    private List<String> both(RehearsalLine row) {
        Affected of = row.affected();
        String before = stands(of.before(), of.triesBefore(), row);
        String after = stands(of.after(), of.triesAfter(), row);
        if (of.effect() != Effect.DATES) {
            return List.of(before, after);
        }
        Instant shorter = of.before().cycle().shorterUntil();
        Instant shorterAfter = of.after().cycle().shorterUntil();
        if (!Objects.equals(shorter, shorterAfter)) {
            return List.of(
                    with("report.rehearse.shorter", before, shorter),
                    with("report.rehearse.shorter", after, shorterAfter));
        }
        return before.equals(after)
                ? List.of(
                        with("report.rehearse.next", before, of.before().changesAt()),
                        with("report.rehearse.next", after, of.after().changesAt()))
                : List.of(before, after);
    }

    private String with(String key, String stands, @Nullable Instant moment) {
        return moment == null ? stands : words.of(key, stands, minute(moment));
    }

    /** With the attempts of the cycle, where how many are allowed makes a difference. */
    private String stands(Standing standing, Tries tries, RehearsalLine row) {
        String stands = stands(standing);
        return row.affected().triesBefore().equals(row.affected().triesAfter())
                ? stands
                : words.of(
                        "report.rehearse.tries",
                        stands,
                        tries.fails(),
                        tries.allowed(),
                        tries.waitAfterNext().isPositive() ? "wait" : "none",
                        tries.waitAfterNext().toDays(),
                        tries.waitAfterNext().toHoursPart(),
                        tries.waitAfterNext().toMinutesPart());
    }

    /**
     * What opens the way.
     *
     * @param isNext whether that is by the content to come
     */
    public String way(Standing standing, boolean isNext) {
        return switch (standing.wayOut()) {
            case WayOut.StudyLessons study -> study("report.wayOut.study", "report.wayOut.plan", study, isNext);
            case WayOut.Wait wait -> words.of("report.wayOut.wait", minute(wait.opens()));
            case WayOut.AskForAttempt ask ->
                ask.meanwhile() == null
                        ? words.of("report.wayOut.oneMore")
                        : study(
                                "report.wayOut.oneMoreAndStudy",
                                "report.wayOut.oneMoreAndPlan",
                                ask.meanwhile(),
                                isNext);
            case WayOut.SitExam sit -> words.of("report.wayOut.sit", exam(sit.exam(), isNext));
            case WayOut.GoOn open -> words.of("report.wayOut.goOn");
            case WayOut.AwaitMarks held -> words.of("report.wayOut.awaitMarks");
            case WayOut.AskHr ask ->
                words.of(standing.reason() instanceof Reason.Left ? "report.wayOut.left" : "report.wayOut.askHr");
            case WayOut.Nothing nothing -> "";
        };
    }

    private String study(String lessons, String plan, WayOut.StudyLessons study, boolean isNext) {
        String named = named(study.lessons(), isNext);
        String next = study.plan() == null
                ? words.of(lessons, study.lessons().size(), named)
                : words.of(plan, study.plan().open(), study.plan().all(), named);
        if (study.opens() == null) {
            return next;
        }
        // Whoever is quick with it still waits. Chinese has no blank between sentences.
        String blank = Languages.isChinese(words.locale()) ? "" : " ";
        return next + blank + words.of("report.wayOut.opens", minute(study.opens()));
    }

    private String named(List<LessonId> lessons, boolean isNext) {
        String named = lessons.stream()
                .limit(MOST_NAMED)
                .map(lesson -> lesson(lesson, isNext))
                .collect(Collectors.joining(words.of("report.sheet.comma")));
        int more = lessons.size() - MOST_NAMED;
        return more > 0 ? words.of("report.wayOut.more", named, more) : named;
    }

    private String lesson(LessonId id, boolean isNext) {
        return next.titleOf(id)
                .filter(title -> isNext)
                .map(title -> title.in(words.locale()))
                .orElseGet(() -> names.lesson(id, words.locale()));
    }

    private String exam(ExamId id, boolean isNext) {
        return next.blueprint(id)
                .filter(exam -> isNext)
                .map(exam -> exam.title().in(words.locale()))
                .orElseGet(() -> names.exam(id, words.locale()));
    }

    private String minute(Instant moment) {
        return time.dateAndMinute(moment, words.locale());
    }
}
