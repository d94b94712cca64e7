package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Marks what no rule can decide: the queue of answers and one answer at a time. Nobody marks their own. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class HandMarking {

    /** The most rows of one page. */
    public static final int MOST = 200;

    /** The most characters a remark may have. */
    public static final int LONGEST_REMARK = 2000;

    private static final int TO_TAKE_BACK = 10;

    private final MarkingQueue queue;
    private final HandMarks marks;
    private final Answers answers;
    private final Forms forms;
    private final Withheld withheld;
    private final Bank bank;
    private final Library library;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final boolean anonymous;
    private final Duration patience;

    HandMarking(
            MarkingQueue queue,
            HandMarks marks,
            Answers answers,
            Forms forms,
            Withheld withheld,
            Bank bank,
            Library library,
            ApplicationEventPublisher events,
            CompanyTime time,
            @Value("${gatepost.exam.anonymous-marking:true}") boolean anonymous,
            @Value("${gatepost.exam.marking-reminder:P3D}") Duration patience) {
        this.queue = queue;
        this.marks = marks;
        this.answers = answers;
        this.forms = forms;
        this.withheld = withheld;
        this.bank = bank;
        this.library = library;
        this.events = events;
        this.time = time;
        this.anonymous = anonymous;
        this.patience = patience;
    }

    /** How much waits, for whoever is signed in. */
    @PreAuthorize("hasAnyRole('TRAINER', 'HR')")
    public MarkingFigures figures() {
        return told(queue.figures(me(), late(), false));
    }

    /** How much waits that whoever is signed in may mark. */
    public MarkingFigures myFigures() {
        return told(queue.figures(me(), late(), true));
    }

    /** How long an answer may wait before people are reminded of it. */
    @PreAuthorize("hasAnyRole('TRAINER', 'HR')")
    public Duration patience() {
        return patience;
    }

    /** Whether whoever marks is not told whose answer it is, nor when exactly it was given. */
    @PreAuthorize("hasAnyRole('TRAINER', 'HR')")
    public boolean isAnonymous() {
        return anonymous;
    }

    /** How many answers whoever is signed in may mark. */
    public int count(MarkingFilter filter) {
        return queue.count(me(), filter);
    }

    /**
     * What whoever is signed in may mark, the oldest first.
     *
     * @param limit {@value #MOST} at most are given
     */
    public List<Waiting> page(MarkingFilter filter, int offset, int limit) {
        return queue.page(me(), filter, offset, Math.min(limit, MOST)).stream()
                .map(entry -> new Waiting(
                        entry.number(),
                        entry.attempt(),
                        entry.slot(),
                        entry.exam(),
                        entry.item(),
                        bank.item(entry.item()).prompt().stem(),
                        entry.doubt(),
                        since(entry.since()),
                        entry.since().isBefore(late()),
                        entry.round(),
                        name(entry)))
                .toList();
    }

    /** How many answers of which exam to which item whoever is signed in may mark. */
    public Map<ExamId, Map<ItemId, Integer>> choices() {
        return queue.byExamAndItem(me());
    }

    /** What an item asks, as it is today. */
    public Optional<LocalizedText> stem(ItemId item) {
        return bank.newest(item).map(found -> found.prompt().stem());
    }

    /** The answer that has waited longest of those that whoever is signed in may mark. */
    public Optional<Waiting> next(MarkingFilter filter) {
        return page(filter, 0, 1).stream().findFirst();
    }

    /** The answer of this number; nothing when it waits for no mark of whoever is signed in. The look at it is logged. */
    public Optional<MarkingTask> task(long number) {
        return queue.find(me(), number).flatMap(entry -> task(entry.attempt(), entry.slot()));
    }

    /** One answer; nothing when it waits for no mark of whoever is signed in. The look at it is logged. */
    public Optional<MarkingTask> task(AttemptId attempt, int slot) {
        return queue.find(me(), attempt, slot).map(this::task);
    }

    /**
     * Gives an answer a mark. With the last one that an attempt waits for, its result is added and the gate decides, in the
     * same transaction. Whoever is second to save while two had the answer open loses nothing: theirs counts as the second
     * mark if one is wanted, and is kept beside the first if none is.
     *
     * @param shown as which mark it was asked for
     * @param criteria for each criterion the points of one of its grades
     * @param remark at most {@value #LONGEST_REMARK} characters
     * @throws Refusal when it is the caller's own answer, when they have marked it before, when nobody marks it, when a
     *     criterion is missing, or when the remark is too long
     */
    public MarkSaved mark(AttemptId attempt, int slot, Round shown, Map<String, Points> criteria, String remark) {
        String said = remark.strip();
        if (said.length() > LONGEST_REMARK) {
            throw new Refusal("exam.marking.refused.longRemark", LONGEST_REMARK);
        }
        return withheld.mark(attempt, slot, shown, criteria, said);
    }

    /** Marks of whoever is signed in on which nothing rests yet, the newest first, a few at most. */
    public List<MarkToTakeBack> toTakeBack() {
        return marks.toTakeBack(me(), TO_TAKE_BACK).stream()
                .map(mark -> new MarkToTakeBack(
                        mark.attempt(),
                        mark.slot(),
                        mark.exam(),
                        bank.item(mark.item()).prompt().stem(),
                        mark.earned(),
                        mark.at()))
                .toList();
    }

    /**
     * Takes back a mark that whoever is signed in gave; the answer waits for it again.
     *
     * @throws Refusal when the result is out, somebody has marked after it, or there is none of theirs
     */
    public void takeBack(AttemptId attempt, int slot) {
        withheld.takeBack(attempt, slot);
    }

    private MarkingTask task(MarkingQueue.Entry entry) {
        events.publishEvent(new ExamAct.AnswerOpened(entry.attempt(), entry.person(), entry.exam()));
        Form.Slot slot = forms.of(entry.attempt()).slots().get(entry.slot());
        LocalizedText exam = library.blueprint(entry.exam())
                .map(blueprint -> blueprint.value().title())
                .orElseGet(() ->
                        new LocalizedText(entry.exam().value(), entry.exam().value()));
        return new MarkingTask(
                entry.number(),
                entry.attempt(),
                entry.slot(),
                exam,
                forms.presentation(slot),
                Objects.requireNonNull(answers.of(entry.attempt(), entry.slot()).response()),
                entry.doubt(),
                since(entry.since()),
                entry.round(),
                Rubric.of(forms.item(slot)),
                name(entry),
                entry.round() == Round.DECIDING ? before(entry) : List.of());
    }

    private List<MarkingTask.Before> before(MarkingQueue.Entry entry) {
        return marks.of(entry.attempt()).stream()
                .filter(mark -> mark.slot() == entry.slot() && mark.round() != Round.BESIDE)
                .map(mark -> new MarkingTask.Before(mark.earned(), mark.criteria(), mark.remark()))
                .toList();
    }

    private @Nullable String name(MarkingQueue.Entry entry) {
        return anonymous ? null : entry.name();
    }

    /** No minute where marking is anonymous: whoever knows when somebody sat would know who it is. */
    private Instant since(Instant ended) {
        return anonymous
                ? ended.atZone(time.zone())
                        .toLocalDate()
                        .atStartOfDay(time.zone())
                        .toInstant()
                : ended;
    }

    private MarkingFigures told(MarkingFigures figures) {
        return new MarkingFigures(
                figures.waiting(),
                figures.mine(),
                figures.oldest() == null ? null : since(figures.oldest()),
                figures.overdue(),
                figures.disputed());
    }

    private Instant late() {
        return time.now().minus(patience);
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }
}
