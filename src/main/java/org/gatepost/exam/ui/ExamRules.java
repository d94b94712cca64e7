package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.exam.ExamBrief;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Conduct;
import org.gatepost.library.Purpose;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.Section;
import org.gatepost.library.Window;
import org.gatepost.widget.Facts;

/** What somebody must know of an exam before they start it. */
final class ExamRules extends Div {

    /** What is shown afterwards where an exam says nothing of it. */
    private static final String FEEDBACK = "feedback";

    private static final String FAIL = "fail";

    private static final String CLOCK = "clock";

    private final transient CompanyTime time;

    /**
     * @param weights whether its items may be worth more than a point, or less
     * @param fail whether to say what comes of a fail, where nothing else on the page does
     */
    ExamRules(ExamBrief brief, boolean weights, boolean fail, CompanyTime time) {
        this.time = time;
        addClassName("gp-stack");
        add(facts(brief), new H2(getTranslation(KindWords.rules(brief.blueprint()))), rules(brief, weights, fail));
    }

    private Component facts(ExamBrief brief) {
        Blueprint exam = brief.blueprint();
        var facts = new Facts();
        exam.kind()
                .ifPresent(kind -> facts.with(getTranslation("exam.exam.kind"), getTranslation("exam.preset." + kind)));
        facts.with(getTranslation("exam.exam.items"), String.valueOf(exam.items()))
                .with(getTranslation("exam.exam.time"), time(brief))
                .with(
                        getTranslation(exam.purpose().hasPass() ? "exam.exam.cut" : "exam.exam.goal"),
                        getTranslation("exam.exam.percent", exam.cutPercent()));
        window(exam.conduct().window()).ifPresent(open -> facts.with(getTranslation("exam.exam.window"), open));
        // The last has the width of them all.
        facts.with(
                getTranslation("exam.exam.sections"),
                exam.sections().stream()
                        .map(section -> getTranslation(
                                "exam.exam.section", section.title().in(getLocale()), section.draw()))
                        .collect(Collectors.joining(getTranslation("exam.list.separator"))));
        facts.addClassName("gp-exam-facts");
        return facts;
    }

    /** Of an attempt that runs, until when: minutes may have been added to it. */
    private String time(ExamBrief brief) {
        Instant until = brief.runsUntil();
        if (until != null) {
            return getTranslation("exam.exam.runsUntil", moment(until));
        }
        Blueprint exam = brief.blueprint();
        long minutes = brief.allowed().toMinutes();
        if (minutes == exam.minutes()) {
            return getTranslation("exam.exam.minutes", minutes);
        }
        return minutes > exam.minutes()
                ? getTranslation("exam.exam.minutesMore", minutes, minutes - exam.minutes())
                : getTranslation("exam.exam.minutesLess", minutes, exam.minutes());
    }

    private String moment(Instant at) {
        return LocalDate.ofInstant(at, time.zone()).equals(time.today())
                ? time.minute(at)
                : time.dateAndMinute(at, getLocale());
    }

    /** From when until when it may be started. */
    private Optional<String> window(Window window) {
        Optional<String> opens = window.opensAt().map(at -> time.dateAndMinute(at, window.zone(), getLocale()));
        Optional<String> closes = window.closesAt().map(at -> time.dateAndMinute(at, window.zone(), getLocale()));
        return opens.map(from -> closes.map(until -> getTranslation("exam.exam.window.both", from, until))
                        .orElseGet(() -> getTranslation("exam.exam.window.opens", from)))
                .or(() -> closes.map(until -> getTranslation("exam.exam.window.closes", until)));
    }

    private Component rules(ExamBrief brief, boolean weights, boolean fail) {
        Blueprint exam = brief.blueprint();
        var list = new UnorderedList();
        list.addClassName("gp-rules");
        boolean usual = exam.review().equals(ReviewRules.USUAL);
        keys(exam.purpose()).stream()
                .filter(rule -> usual || !rule.equals(FEEDBACK))
                .filter(rule -> fail || !rule.equals(FAIL))
                .forEach(rule -> list.add(new ListItem(
                        rule.equals(CLOCK)
                                ? clock(brief)
                                : getTranslation("exam.rule." + rule, exam.cutPercent(), mustGet(exam)))));
        if (weights) {
            list.addComponentAtIndex(1, new ListItem(getTranslation("exam.rule.weights")));
        }
        if (exam.conduct().window().closes() != null) {
            list.add(new ListItem(getTranslation("exam.rule.closes", exam.minutes())));
        }
        if (exam.conduct().navigation() == Conduct.Navigation.FORWARD) {
            list.add(new ListItem(getTranslation("exam.rule.forward")));
        }
        new LimitWords(this).of(exam.limits()).forEach(words -> list.add(new ListItem(words)));
        if (exam.sections().stream().anyMatch(Section::byPerson)) {
            list.add(new ListItem(getTranslation("exam.rule.byPerson")));
        }
        if (!usual) {
            list.add(new ListItem(
                    getTranslation(exam.purpose().hasPass() ? "exam.review.verdict" : "exam.review.score")));
            new ReviewWords(this, time, getLocale())
                    .of(exam.review(), List.of(ReviewRules.Detail.values()))
                    .forEach(words -> list.add(new ListItem(words)));
        }
        return list;
    }

    /** So many at least of every form. */
    private static int mustGet(Blueprint exam) {
        return exam.sections().stream().mapToInt(Section::mustGet).sum();
    }

    private String clock(ExamBrief brief) {
        Instant until = brief.runsUntil();
        return until == null
                ? getTranslation("exam.rule.clock", brief.allowed().toMinutes())
                : getTranslation("exam.rule.clockRuns", moment(until));
    }

    private static List<String> keys(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Mandatory mandatory -> List.of("pass", "saved", CLOCK, "resume", FAIL);
            case Purpose.CourseExam of -> List.of("pass", "nothing", "saved", CLOCK, "resume", FEEDBACK);
            case Purpose.Practice of -> List.of("goal", "again", FEEDBACK, "saved", CLOCK);
        };
    }
}
