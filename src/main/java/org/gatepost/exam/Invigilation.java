package org.gatepost.exam;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Watches over those who sit: how far they are, more time, a word to the room. Never an answer. */
@Service
@PreAuthorize("hasAnyRole('HR', 'TRAINER')")
public class Invigilation {

    /** The most rows of one page. */
    public static final int MOST = 200;

    /** The most minutes that are given at once. */
    public static final int MOST_MINUTES = 120;

    private final Seats seats;
    private final Attempts attempts;
    private final Extensions extensions;
    private final Voiding voiding;
    private final Announcements announcements;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Invigilation(
            Seats seats,
            Attempts attempts,
            Extensions extensions,
            Voiding voiding,
            Announcements announcements,
            Library library,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.seats = seats;
        this.attempts = attempts;
        this.extensions = extensions;
        this.voiding = voiding;
        this.announcements = announcements;
        this.library = library;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Who is sitting an exam that can be passed, whoever runs out of time first at the top.
     *
     * @param exam null for all exams
     * @param limit {@value #MOST} at most are given
     */
    public List<Seat> page(@Nullable ExamId exam, int offset, int limit) {
        return seats.page(exam, library.practice(), offset, Math.min(limit, MOST));
    }

    /** How many are sitting an exam that can be passed. */
    public int count(@Nullable ExamId exam) {
        return seats.count(exam, library.practice());
    }

    /** The exams that somebody sits now and can pass. */
    public List<ExamId> exams() {
        Set<ExamId> practice = library.practice();
        return seats.exams().stream().filter(exam -> !practice.contains(exam)).toList();
    }

    /**
     * Adds time to an open attempt; its page shows it within a minute, and at the latest when time would be up.
     *
     * @param minutes 1 to {@value #MOST_MINUTES}
     * @param reason for those who invigilate and for the record; the person is not shown it
     * @param told what the person is told of it; null for nothing
     * @throws Refusal when it is the caller's own, is practice, is over, or nothing sensible is asked for
     * @throws IllegalArgumentException for {@link TimeGivenFor#OUTAGE}, which nobody gives by hand
     */
    public void giveTime(AttemptId id, int minutes, String reason, @Nullable TimeGivenFor told) {
        if (told == TimeGivenFor.OUTAGE) {
            throw new IllegalArgumentException("nobody gives time for an outage by hand");
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal("exam.refused.minutes", MOST_MINUTES);
        }
        String said = Accommodating.reason(reason);
        transaction.executeWithoutResult(status -> {
            AttemptRow attempt = attempts.hold(id)
                    .filter(held -> held.isOpen() && !held.isOverdue(time.now()))
                    .orElseThrow(() -> new Refusal("exam.refused.seatIsEmpty"));
            Accommodating.mustNotBeMe(attempt.person());
            mustNotBePractice(attempt);
            extensions.add(
                    List.of(attempt),
                    held -> Duration.ofMinutes(minutes),
                    said,
                    told,
                    SignedIn.current().person(),
                    time.now());
            events.publishEvent(new ExamAct.TimeGiven(
                    id, attempt.person(), attempt.exam(), Duration.ofMinutes(minutes), said, told));
        });
    }

    /**
     * Ends an open attempt so that it counts for nothing, neither for the person nor against them; they may start again.
     *
     * @throws Refusal when it is the caller's own, is practice, is over, or there is no reason
     */
    public void voidAttempt(AttemptId id, String reason) {
        String said = Accommodating.reason(reason);
        attempts.find(id).ifPresent(this::mustNotBePractice);
        voiding.end(id, said);
    }

    /**
     * Ends an attempt that has been handed in and can never be marked by people, so that it counts for nothing; the person has
     * the attempt back and may start again. What they answered and the marks given so far stay.
     *
     * @throws Refusal when it is the caller's own, when its result does not wait for marks any more, or there is no reason
     */
    public void voidHeld(AttemptId id, String reason) {
        voiding.endHeld(id, Accommodating.reason(reason));
    }

    /** Whoever practises does so alone. */
    private void mustNotBePractice(AttemptRow attempt) {
        if (library.practice().contains(attempt.exam())) {
            throw new Refusal("exam.refused.practice");
        }
    }

    /**
     * Tells everybody who sits an exam something; their pages show it within a minute.
     *
     * @throws Refusal when nothing is said, or too much, or there is no such exam
     */
    public void announce(ExamId exam, String words) {
        if (library.blueprint(exam).isEmpty()) {
            throw new NoSuchExam();
        }
        String said = Accommodating.reason(words);
        transaction.executeWithoutResult(status -> {
            announcements.add(exam, said, SignedIn.current().person(), time.now());
            events.publishEvent(new ExamAct.Announced(exam, seats.count(exam, library.practice())));
        });
    }
}
