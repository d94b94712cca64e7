package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.ExamBrief;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NoSuchExam;
import org.gatepost.exam.Weights;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.Window;
import org.gatepost.widget.Notice;
import org.gatepost.widget.OpensIn;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Toast;

/** What somebody must know before they start an exam, and what became of earlier attempts. */
@Route("exam/:exam")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class ExamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final RandomGenerator JITTER = RandomGenerator.getDefault();

    private final MyExams exams;
    private final Delivery delivery;
    private final Weights weights;
    private final CompanyTime time;
    private ExamId exam = new ExamId("");
    private String title = "";
    private Duration shown = Duration.ZERO;

    ExamView(MyExams exams, Delivery delivery, Weights weights, CompanyTime time) {
        this.exams = exams;
        this.delivery = delivery;
        this.weights = weights;
        this.time = time;
        addClassName("gp-page");
        getElement().addEventListener("opens", event -> show(exams.one(exam)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            exam = examIn(event.getRouteParameters());
            show(exams.one(exam));
        } catch (NoSuchExam none) {
            throw new NotFoundException();
        }
    }

    static ExamId examIn(RouteParameters parameters) {
        return new ExamId(parameters.get("exam").orElse(""));
    }

    private void show(ExamBrief brief) {
        title = brief.blueprint().title().in(getLocale());
        shown = brief.blueprint().conduct().window().closes() == null ? Duration.ZERO : brief.allowed();
        removeAll();
        boolean isRunning = brief.open() != null;
        add(new PageHeader(title, getTranslation(lead(brief))));
        boolean isOver = !isRunning && brief.blueprint().conduct().window().at(time.now()) == Window.State.CLOSED;
        Optional<ExamOutlook> outlook = isOver ? Optional.empty() : outlook(brief);
        var card = new Div();
        card.addClassNames("gp-card", "gp-stack");
        // The rules are read before a start, and only then stand before what is to be done.
        if (!brief.mayStart()) {
            card.add(way(brief));
        }
        card.add(new ExamRules(
                brief,
                // What is being sat says it at each item, by its own form.
                !isRunning && weights.mayDiffer(brief.blueprint()),
                !isOver && outlook.filter(ExamOutlook::tellsOfAFail).isEmpty(),
                time));
        if (brief.turn() != null && brief.turn().isLimited()) {
            card.add(turn(brief.turn()));
        }
        outlook.ifPresent(card::add);
        if (brief.mayStart()) {
            card.add(way(brief));
        }
        add(card);
        comeBackWhenItOpens(brief.blueprint().conduct().window());
        if (!brief.sat().isEmpty()) {
            var sat = new Div(
                    new H2(getTranslation(KindWords.sat(brief.blueprint()))), new SatTable(brief, time, getLocale()));
            sat.addClassNames("gp-card", "gp-stack");
            add(sat);
        }
    }

    /** What the page is about for somebody as they stand now. */
    private static String lead(ExamBrief brief) {
        if (brief.open() != null) {
            return "exam.exam.leadRunning";
        }
        if (brief.mayStart()) {
            return "exam.exam.lead";
        }
        return brief.held() == null && brief.wasFailed() ? "exam.exam.leadFailed" : "exam.exam.leadNotNow";
    }

    private Component turn(WhatNext.Turn turn) {
        var told = new Div(new Span(new TurnWords(this).of(turn)));
        told.addClassName("gp-turn");
        return told;
    }

    /**
     * Of what clears: all of it to whoever may start it now or sits it, and why it matters to whoever may not. One about changed
     * content takes away what is kept by it, and says so itself.
     */
    private Optional<ExamOutlook> outlook(ExamBrief brief) {
        if (brief.blueprint().purpose().isVoluntary() || exam.isDelta()) {
            return Optional.empty();
        }
        List<WhatNext.Prospect> passed = exams.ifPassed(exam);
        return brief.mayStart() || brief.open() != null
                ? Optional.of(new ExamOutlook(passed, brief.blueprint().limits(), brief.turn(), time))
                : ExamOutlook.once(passed);
    }

    /** Whoever waits before the door need not load the page again; not all of them within one second. */
    private void comeBackWhenItOpens(Window window) {
        window.opensAt()
                .map(opening -> Duration.between(time.now(), opening))
                .filter(wait -> wait.isPositive() && wait.compareTo(LONGEST_WAIT) < 0)
                .ifPresent(wait -> getElement()
                        .executeJs(
                                "clearTimeout(this.gpOpens);"
                                        + " this.gpOpens = setTimeout(() => this.dispatchEvent(new Event('opens')), $0)",
                                (double) OpensIn.trueFor(wait)
                                        .plusMillis(JITTER.nextInt(3_000))
                                        .toMillis()));
    }

    private Component way(ExamBrief brief) {
        AttemptId open = brief.open();
        if (open != null) {
            var goOn = new Anchor("attempt/" + open.value(), getTranslation(KindWords.goOn(brief.blueprint())));
            goOn.addClassName("gp-action");
            return goOn;
        }
        Refusal objection = brief.objection();
        if (objection != null) {
            var told =
                    new Div(Notice.info(getTranslation(objection.key(), objection.arguments())), instead(brief, exams));
            told.addClassName("gp-stack");
            OpensIn.words(this, brief.blueprint().conduct().window().opens(), time.now())
                    .ifPresent(words -> told.addComponentAsFirst(new Paragraph(words)));
            return told;
        }
        var start = new Button(getTranslation(KindWords.start(brief.blueprint())), event -> start());
        start.addClassName("gp-action");
        start.setDisableOnClick(true);
        if (!brief.isShortened()) {
            return start;
        }
        Window window = brief.blueprint().conduct().window();
        String closes = window.closesAt()
                .map(at -> time.dateAndMinute(at, window.zone(), getLocale()))
                .orElse("");
        var told = new Div(Notice.warning(getTranslation("exam.exam.shortened", closes, minutes(brief))), start);
        told.addClassName("gp-stack");
        return told;
    }

    /** Begun ones are not promised: 0 is said to be less than one. */
    private static long minutes(ExamBrief brief) {
        return brief.allowed().toMinutes();
    }

    /** What is to be done before an exam that cannot be started: hand in another attempt, or what the gate asks for. */
    static Component instead(ExamBrief brief, MyExams exams) {
        if (brief.held() != null) {
            var held = new Anchor(ResultView.address(brief.held().attempt()));
            held.setText(held.getTranslation("exam.home.held.look"));
            held.addClassName("gp-action");
            return held;
        }
        AttemptId other = brief.inTheWay();
        if (other == null) {
            return new NextAction(exams.next(brief.blueprint().id()));
        }
        var goOn = new Anchor("attempt/" + other.value());
        goOn.setText(goOn.getTranslation("exam.exams.goOnOther"));
        goOn.addClassName("gp-action");
        return goOn;
    }

    private void start() {
        try {
            if (isLessThanShown()) {
                return;
            }
            AttemptId attempt = delivery.start(exam);
            UI.getCurrent().navigate("attempt/" + attempt.value());
        } catch (Refusal objection) {
            // What the gate says now is shown in place of the button; anything else, beside one that can be pressed
            // again.
            ExamBrief brief = exams.one(exam);
            show(brief);
            if (brief.mayStart()) {
                Toast.bad(getTranslation(objection.key(), objection.arguments()));
            }
        }
    }

    /** Whoever read the page long ago is told first that there is less time by now, for the exam closes. */
    private boolean isLessThanShown() {
        if (shown.isZero()) {
            return false;
        }
        ExamBrief now = exams.one(exam);
        boolean isLess = now.mayStart()
                && now.isShortened()
                && now.allowed().plusMinutes(1).compareTo(shown) <= 0;
        if (isLess) {
            show(now);
            Toast.bad(getTranslation("exam.exam.shorter", minutes(now)));
        }
        return isLess;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
