package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;

/**
 * What another cut score would have come to in the attempts that there were. A pass stays one, for each attempt is judged by the
 * blueprint it was sat by: this only tells how hard the other one is for the people there are.
 *
 * @param before in per cent
 * @param after in per cent
 * @param people how many hold a position, are with the company now and have sat it; of each, the last attempt that was marked
 * @param below how many of these passed and would not have
 * @param reached how many did not and would have
 */
public record CutTried(ExamId exam, LocalizedText title, int before, int after, int people, int below, int reached) {

    static CutTried of(Blueprint exam, Blueprint other, Collection<Past> pasts, Instant now) {
        List<Score> last = pasts.stream()
                .filter(past -> past.history().absence(now).isEmpty())
                .flatMap(past -> last(exam.id(), past).stream())
                .toList();
        return new CutTried(
                exam.id(),
                other.title(),
                exam.cutPercent(),
                other.cutPercent(),
                last.size(),
                (int) last.stream()
                        .filter(score -> score.passed() && !passes(score, other))
                        .count(),
                (int) last.stream()
                        .filter(score -> !score.passed() && passes(score, other))
                        .count());
    }

    private static boolean passes(Score score, Blueprint by) {
        return new Score(score.earned(), score.possible(), by.cutScore(score.possible()), score.criticalMissed())
                .passed();
    }

    private static Optional<Score> last(ExamId exam, Past past) {
        return past.history().attempts().stream()
                .filter(attempt -> attempt.exam().equals(exam))
                .filter(attempt -> attempt.score() != null)
                .max(Comparator.comparingInt(AttemptOutcome::number))
                .map(attempt -> Objects.requireNonNull(attempt.score()));
    }
}
