package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptReview;
import org.gatepost.exam.AttemptState;
import org.gatepost.exam.Connection;
import org.gatepost.exam.HeldAttempt;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.Receipts;
import org.gatepost.exam.Reviews;
import org.gatepost.exam.VoidedAttempt;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Purpose;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.ShownWhen;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Progress;

/** How an attempt was marked: the verdict, the parts, what was wrong and why, and what happens next. */
@Route("result/:attempt")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Reviews reviews;
    private final Receipts receipts;
    private final MyExams exams;
    private final Library library;
    private final CompanyTime time;
    private String title = "";

    ResultView(Reviews reviews, Receipts receipts, MyExams exams, Library library, CompanyTime time) {
        this.reviews = reviews;
        this.receipts = receipts;
        this.exams = exams;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    static String address(AttemptId attempt) {
        return "result/" + attempt.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AttemptId attempt = AttemptAddress.of(event.getRouteParameters());
        try {
            reviews.of(attempt)
                    .ifPresentOrElse(
                            review -> show(attempt, review),
                            () -> reviews.held(attempt).ifPresentOrElse(this::show, () -> showVoided(attempt, event)));
        } catch (NotYourAttempt notTheirs) {
            throw new NotFoundException();
        }
    }

    private void showVoided(AttemptId attempt, BeforeEnterEvent event) {
        reviews.voided(attempt).ifPresentOrElse(this::show, () -> event.forwardTo("attempt/" + attempt.value()));
    }

    private void show(HeldAttempt held) {
        title = held.title().in(getLocale());
        removeAll();
        add(
                new PageHeader(
                        title,
                        getTranslation(
                                KindWords.ended(held.purpose(), held.timedOut()),
                                held.number(),
                                time.dateAndMinute(held.since(), getLocale()))),
                new UnsavedNotice(held.attempt(), held.startedAt(), reviews),
                new HeldCard(held, time));
        keepsReceipt(held.attempt(), held.purpose());
    }

    private void show(VoidedAttempt voided) {
        title = voided.title().in(getLocale());
        removeAll();
        var card = new Div(
                new H2(getTranslation("exam.result.voided")),
                new Paragraph(getTranslation("exam.result.voided.reason", voided.reason())),
                new Paragraph(getTranslation("exam.result.voided.means")),
                onward(voided.purpose(), voided.exam()));
        card.addClassNames("gp-card", "gp-stack", "gp-verdict");
        add(
                new PageHeader(
                        title,
                        getTranslation(
                                "exam.result.voided.when",
                                voided.number(),
                                time.dateAndMinute(voided.at(), getLocale()))),
                card);
    }

    private void show(AttemptId attempt, AttemptReview review) {
        title = review.title().in(getLocale());
        removeAll();
        add(new PageHeader(
                title,
                getTranslation(
                        KindWords.ended(review.purpose(), review.state() == AttemptState.TIMED_OUT),
                        review.number(),
                        time.dateAndMinute(review.finishedAt(), getLocale()))));
        turn(review.exam(), review.startedAt());
        if (review.markedAgainAt() != null) {
            add(Notice.info(getTranslation(
                    "exam.result.markedAgain", time.dateAndMinute(review.markedAgainAt(), getLocale()))));
        }
        add(
                new UnsavedNotice(attempt, review.startedAt(), reviews),
                new VerdictCard(review, onward(review.purpose(), review.exam())));
        if (!review.parts().isEmpty()) {
            add(parts(review));
        }
        keptBack(review);
        if (!review.byPeople().isEmpty()) {
            add(new ByPeople(review.byPeople()));
        }
        if (!review.missed().isEmpty()) {
            add(new MissedItems(review.missed(), library));
        }
        keepsReceipt(attempt, review.purpose());
        if (review.timesAway() > 0) {
            var away = new Paragraph(getTranslation("exam.result.away", review.timesAway()));
            away.addClassName("gp-soft");
            add(away);
        }
        Connection connection = review.connection();
        if (connection.timesLost() > 0) {
            var lost = new Paragraph(getTranslation(
                    "exam.result.lost", connection.timesLost(), connection.minutesLost(), connection.secondsLost()));
            lost.addClassName("gp-soft");
            add(lost);
        }
    }

    /** Which of the attempts of its cycle it was; what the head counts is all of them. */
    private void turn(ExamId exam, Instant startedAt) {
        exams.turn(exam, startedAt).filter(turn -> !turn.isUsedUp()).ifPresent(turn -> {
            var words = new Paragraph(new TurnWords(this).of(turn));
            words.addClassNames("gp-soft", "gp-turn-of");
            add(words);
        });
    }

    /** What is not here, and when it will be. Where mistakes are shown, they say themselves that they come without the key. */
    private void keptBack(AttemptReview review) {
        List<Detail> details = review.keptBack().stream()
                .filter(detail -> detail != Detail.ANSWERS
                        || !review.told().contains(Detail.MISTAKES)
                        || !(review.rules().answers() instanceof ShownWhen.Never))
                .toList();
        if (!details.isEmpty()) {
            var later = new Div(new H2(getTranslation("exam.review.later")));
            new ReviewWords(this, time, getLocale())
                    .of(review.rules(), details)
                    .forEach(words -> later.add(new Paragraph(words)));
            later.addClassNames("gp-card", "gp-stack");
            add(later);
        }
    }

    /** From the moment it has ended: whoever waits for people's marks needs the proof of what was received most of all. */
    private void keepsReceipt(AttemptId attempt, Purpose purpose) {
        if (purpose.hasPass()) {
            add(new ReceiptCard(receipts.of(attempt), time, getLocale()));
        }
    }

    private Component onward(Purpose purpose, ExamId exam) {
        return purpose.isVoluntary()
                ? library.blueprint(exam)
                        .<Component>map(found -> new VoluntaryOnward(exams.one(exam), library))
                        .orElseGet(Div::new)
                : onward(exams.next(exam));
    }

    /** As things stand now, which after an older attempt is not as that attempt left them. */
    private Component onward(WhatNext.Step step) {
        var standing = new Paragraph(getTranslation(
                step.standing().key(), step.standing().arguments().toArray()));
        standing.addClassName("gp-verdict-next");
        var onward = new Div(standing, new NextAction(step));
        onward.addClassNames("gp-stack", "gp-verdict-onward");
        return onward;
    }

    private Div parts(AttemptReview review) {
        var parts = new Div(new H2(getTranslation("exam.result.parts")));
        parts.addClassNames("gp-card", "gp-parts");
        for (AttemptReview.Part part : review.parts()) {
            String name = part.title().in(getLocale());
            parts.add(new Div(
                    new Span(name),
                    new Progress(name, part.earned().value(), part.possible().value())));
        }
        return parts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
