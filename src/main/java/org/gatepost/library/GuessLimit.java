package org.gatepost.library;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;

/** Whether no mandatory exam can be passed by guessing: whoever knows nothing must not take their post by patience. */
public final class GuessLimit {

    private static final int DIGITS = 2;

    private GuessLimit() {}

    /**
     * Looks at every mandatory exam.
     *
     * @param percent the highest chance, in per cent, to pass one of all allowed attempts by guessing
     * @throws UnreadableFiles when an exam is above it, naming all of them
     */
    public static void check(Manuscript manuscript, double percent) {
        var problems = new Problems();
        manuscript.blueprints().parallelStream()
                .filter(exam -> !exam.purpose().isVoluntary())
                .forEach(exam -> {
                    var odds = new PassOdds(exam, manuscript::pool);
                    if (100 * odds.overall(odds.bound()) <= percent) {
                        return; // so the chance is too, and need not be counted
                    }
                    double chance = 100 * odds.overall(odds.once(0));
                    if (chance > percent) {
                        problems.add(
                                manuscript.placeOf(exam.id()),
                                "exam '%s' is passed by guessing with a chance of %s%s %% over %d attempts, and at most %s %% is allowed: draw more items, raise the cut score or allow fewer attempts"
                                        .formatted(
                                                exam.id(),
                                                odds.isExact() ? "" : "at most ",
                                                shown(chance),
                                                odds.attempts(),
                                                shown(percent)));
                    }
                });
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
    }

    /** With two digits that say something. */
    private static String shown(double percent) {
        return new BigDecimal(percent)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
