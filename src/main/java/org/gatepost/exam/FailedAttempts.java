package org.gatepost.exam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.Revised;
import org.gatepost.marking.Marking;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people's own failed attempts showed not to be known. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class FailedAttempts {

    private final OwnAttempts attempts;
    private final Results results;
    private final Forms forms;
    private final Disclosure disclosure;
    private final Library library;

    FailedAttempts(OwnAttempts attempts, Results results, Forms forms, Disclosure disclosure, Library library) {
        this.attempts = attempts;
        this.results = results;
        this.forms = forms;
        this.disclosure = disclosure;
        this.library = library;
    }

    /**
     * A failed attempt of whoever is signed in at an exam that is mandatory today; empty when it is open, waits for marks,
     * was passed, or was marked before there were plans. What was asked and what it shows to be believed is in it as far as the
     * rules of its exam tell of mistakes now; what is to be put right always is, for the gate asks for it.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<FailedAttempt> of(AttemptId id) {
        AttemptRow attempt = attempts.find(id);
        Blueprint sat = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        // The gate goes by what is mandatory today, and a plan that it asks for must be there.
        if (library.blueprint(attempt.exam())
                        .map(Revised::value)
                        .orElse(sat)
                        .purpose()
                        .isVoluntary()
                || results.score(id).filter(score -> !score.passed()).isEmpty()) {
            return Optional.empty();
        }
        boolean believedToo = disclosure.told(attempt).contains(Detail.MISTAKES);
        List<FailedAttempt.Miss> misses = results.marks(id).stream()
                .flatMap(mark -> miss(mark, believedToo))
                .toList();
        return misses.isEmpty()
                ? Optional.empty()
                : Optional.of(new FailedAttempt(
                        id, attempt.exam(), sat.title(), Objects.requireNonNull(attempt.finishedAt()), misses));
    }

    private Stream<FailedAttempt.Miss> miss(MarkRow mark, boolean believedToo) {
        if (mark.toPutRight() == null || mark.toPutRight().isEmpty()) {
            return Stream.empty();
        }
        Item item = forms.markedBy(mark);
        return Stream.of(new FailedAttempt.Miss(
                mark.lesson(),
                believedToo ? item.prompt().stem() : null,
                mark.toPutRight(),
                believedToo ? ToPutRight.told(item, mark.response()) : List.of(),
                Marking.isWhatManyBelieve(item)));
    }
}
