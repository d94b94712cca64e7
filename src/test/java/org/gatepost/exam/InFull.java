package org.gatepost.exam;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatepost.TestDatabase;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** What attempts prove without anything left out, and the same reduced, for tests that compare the two. */
public final class InFull {

    private InFull() {}

    /** Leaves nothing out, whatever a later pass has settled. */
    public static PastEvidence evidence(TestDatabase database) {
        return new PastEvidence(database.jdbc()) {
            @Override
            public Map<PersonId, List<AttemptOutcome>> attemptsOf(
                    Collection<PersonId> people, Collection<ExamId> exams, Set<ExamId> settling, Instant at) {
                return super.attemptsOf(people, exams, Set.of(), at);
            }
        };
    }

    /** These attempts of one person without those that a later pass of this exam has settled by then. */
    public static List<AttemptOutcome> reduced(List<AttemptOutcome> attempts, ExamId settling, Instant at) {
        var settled = new Settled(at);
        Set<AttemptOutcome> left = new HashSet<>();
        attempts.stream()
                .sorted(Comparator.comparingInt(AttemptOutcome::number).reversed())
                .forEach(attempt -> {
                    Instant finished = attempt.finishedAt();
                    boolean isFail = attempt.exam().equals(settling) && attempt.score() != null && !attempt.passed();
                    if (!isFail || !settled.isSettled(Objects.requireNonNull(finished))) {
                        left.add(attempt);
                    }
                    if (attempt.exam().equals(settling) && attempt.passed()) {
                        settled.passed(Objects.requireNonNull(finished));
                    }
                });
        return attempts.stream().filter(left::contains).toList();
    }
}
