package org.gatepost.exam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
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
    private final Library library;

    FailedAttempts(OwnAttempts attempts, Results results, Forms forms, Library library) {
        this.attempts = attempts;
        this.results = results;
        this.forms = forms;
        this.library = library;
    }

    /**
     * A failed attempt of whoever is signed in at an exam that a position requires; empty when it is open, waits for marks,
     * was passed, or was marked before there were plans.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    @Transactional(readOnly = true)
    public Optional<FailedAttempt> of(AttemptId id) {
        AttemptRow attempt = attempts.find(id);
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        if (blueprint.purpose().isVoluntary()
                || results.score(id).filter(score -> !score.passed()).isEmpty()) {
            return Optional.empty();
        }
        List<FailedAttempt.Miss> misses =
                results.marks(id).stream().flatMap(this::miss).toList();
        return misses.isEmpty()
                ? Optional.empty()
                : Optional.of(new FailedAttempt(
                        id, attempt.exam(), blueprint.title(), Objects.requireNonNull(attempt.finishedAt()), misses));
    }

    private Stream<FailedAttempt.Miss> miss(MarkRow mark) {
        if (mark.toPutRight() == null || mark.toPutRight().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new FailedAttempt.Miss(
                mark.lesson(), mark.toPutRight(), ToPutRight.told(forms.markedBy(mark), mark.response())));
    }
}
