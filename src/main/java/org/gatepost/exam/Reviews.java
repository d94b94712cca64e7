package org.gatepost.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.Misconception;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.Section;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people how their own attempts were marked. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Reviews {

    private final OwnAttempts attempts;
    private final Answers answers;
    private final Results results;
    private final Forms forms;
    private final Voiding voiding;
    private final HeldAttempts held;
    private final MarkedByPeople byPeople;
    private final Disclosure disclosure;
    private final Library library;

    Reviews(
            OwnAttempts attempts,
            Answers answers,
            Results results,
            Forms forms,
            Voiding voiding,
            HeldAttempts held,
            MarkedByPeople byPeople,
            Disclosure disclosure,
            Library library) {
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.forms = forms;
        this.voiding = voiding;
        this.held = held;
        this.byPeople = byPeople;
        this.disclosure = disclosure;
        this.library = library;
    }

    /**
     * A marked attempt of whoever is signed in, as far as the rules of its exam tell of it now; empty while it is open or
     * people mark it.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<AttemptReview> of(AttemptId id) {
        AttemptRow attempt = attempts.find(id);
        return results.score(id).map(score -> review(attempt, score));
    }

    /**
     * An attempt of whoever is signed in that was ended so that it counts for nothing; empty when it is any other.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<VoidedAttempt> voided(AttemptId id) {
        AttemptRow attempt = attempts.find(id);
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        return voiding.of(id)
                .map(said -> new VoidedAttempt(
                        id,
                        attempt.exam(),
                        blueprint.title(),
                        blueprint.purpose(),
                        attempt.number(),
                        said.at(),
                        said.reason()));
    }

    /**
     * An attempt of whoever is signed in whose result waits for people's marks; empty when it is any other.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<HeldAttempt> held(AttemptId id) {
        AttemptRow attempt = attempts.find(id);
        return held.of(attempt.person()).stream()
                .filter(each -> each.attempt().equals(id))
                .findFirst();
    }

    /**
     * The items of an attempt that is over whose last answers never reached the server in time, by slots counted from 0.
     * Nothing is marked from what a browser says; this only tells somebody which answers they gave do not count.
     *
     * @param kept the number of the last answer that the browser kept, for each slot of which it kept one
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public List<Integer> unsaved(AttemptId id, Map<Integer, Long> kept) {
        if (attempts.find(id).isOpen()) {
            return List.of();
        }
        return answers.of(id).stream()
                .filter(answer -> kept.getOrDefault(answer.slot(), 0L) > answer.sequence())
                .map(AnswerRow::slot)
                .toList();
    }

    /**
     * Makes sure that an attempt is one of whoever is signed in, open or marked.
     *
     * @throws NotYourAttempt when it is not
     */
    public void mustBeMine(AttemptId id) {
        attempts.find(id);
    }

    private AttemptReview review(AttemptRow attempt, Score score) {
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        List<MarkRow> marks = results.marks(attempt.id());
        Set<Detail> told = disclosure.told(attempt);
        boolean mistakes = told.contains(Detail.MISTAKES);
        PageTold page = answers.told(attempt.id());
        return new AttemptReview(
                attempt.exam(),
                blueprint.title(),
                blueprint.purpose(),
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                Objects.requireNonNull(attempt.finishedAt()),
                results.markedAgain(attempt.id()).orElse(null),
                score,
                blueprint.cutPercent(),
                told.contains(Detail.SECTIONS)
                        ? blueprint.sections().stream()
                                .map(section -> part(section, marks))
                                .toList()
                        : List.of(),
                mistakes ? missed(attempt, marks, told.contains(Detail.ANSWERS)) : List.of(),
                mistakes ? byPeople.of(attempt, marks) : List.of(),
                page.timesAway(),
                page.connection(),
                disclosure.rules(attempt),
                told);
    }

    private static AttemptReview.Part part(Section section, List<MarkRow> marks) {
        List<MarkRow> own = marks.stream()
                .filter(mark -> mark.section().equals(section.id()))
                .toList();
        return new AttemptReview.Part(
                section.title(),
                own.stream().map(mark -> mark.mark().earned()).reduce(Points.ZERO, Points::plus),
                own.stream().map(mark -> mark.mark().possible()).reduce(Points.ZERO, Points::plus));
    }

    private List<AttemptReview.Reviewed> missed(AttemptRow attempt, List<MarkRow> marks, boolean withAnswers) {
        Form form = forms.of(attempt.id());
        Set<ItemId> inPlay = withAnswers ? disclosure.inPlay() : Set.of();
        List<AttemptReview.Reviewed> missed = new ArrayList<>();
        for (MarkRow mark : marks) {
            if (mark.mark().outcome() == Outcome.RIGHT) {
                continue;
            }
            Form.Slot slot = form.slots().get(mark.slot());
            Item item = forms.markedBy(mark);
            missed.add(new AttemptReview.Reviewed(
                    mark.slot(),
                    mark.critical(),
                    mark.mark().outcome(),
                    forms.presentation(slot),
                    mark.response(),
                    Marking.isIncomplete(item, mark.response()),
                    Marking.isInParts(item),
                    Marking.misconceptions(item, mark.response()).stream()
                            .map(Misconception::text)
                            .toList(),
                    Marking.isWhatManyBelieve(item),
                    mark.lesson(),
                    withAnswers ? Disclosure.answer(item, inPlay) : new AttemptReview.KeptBack()));
        }
        return missed;
    }
}
