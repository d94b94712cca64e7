package org.gatepost.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gatepost.authored.Block;
import org.gatepost.authored.Words;

/**
 * A kind of exam as companies use it: what holds where a file that names it says nothing. What the file says wins, and what came
 * of it is stored, not the name.
 */
public enum Preset {
    /** What a position requires: a few tries, and waiting grows with them. */
    POSITION_EXAM(Mode.MANDATORY, 45, 80, new Limits(5, List.of(0, 0, 4 * 60, 24 * 60)), ReviewRules.USUAL),

    /** A position where a mistake is dear: few tries, a day between them, and mistakes are shown after a pass only. */
    STRICT_EXAM(
            Mode.MANDATORY,
            60,
            90,
            new Limits(3, List.of(24 * 60, 3 * 24 * 60)),
            new ReviewRules(new ShownWhen.AtOnce(), new ShownWhen.AfterPass(), new ShownWhen.Never())),

    /** The end of a course. */
    COURSE_EXAM(Mode.EXAM, 40, 80, Limits.NONE, ReviewRules.USUAL),

    /** An exam to rehearse with: afterwards everything is shown that gives no other exam away. */
    REHEARSAL(
            Mode.EXAM,
            45,
            80,
            Limits.NONE,
            new ReviewRules(new ShownWhen.AtOnce(), new ShownWhen.AtOnce(), new ShownWhen.AtOnce())),

    /** A few questions about a group of lessons. */
    QUIZ(Mode.PRACTICE, 15, 80, Limits.NONE, ReviewRules.USUAL);

    private static final String KEY = "preset";

    private final Mode mode;
    private final int minutes;
    private final int cutPercent;
    private final Limits limits;
    private final ReviewRules review;

    Preset(Mode mode, int minutes, int cutPercent, Limits limits, ReviewRules review) {
        this.mode = mode;
        this.minutes = minutes;
        this.cutPercent = cutPercent;
        this.limits = limits;
        this.review = review;
    }

    /** The one an exam's file names. */
    static Optional<Preset> read(Block exam) {
        if (!exam.has(KEY)) {
            return Optional.empty();
        }
        String written = exam.text(KEY);
        Optional<Preset> preset = Words.constant(written, Preset.class);
        if (preset.isEmpty()) {
            if (!Block.wasMissing(written)) {
                exam.problem(KEY, Words.unknown(KEY, written, Words.of(Preset.class)));
            }
            exam.passOver("course", "group", "attempts", "waits"); // which of them belong to it is not known
        }
        return preset.or(() -> Optional.of(POSITION_EXAM));
    }

    /** The one whose attempts, waits and review an exam has that names none. */
    static Optional<Preset> like(Blueprint exam) {
        return Arrays.stream(values()).filter(preset -> preset.isLike(exam)).findFirst();
    }

    /** Otherwise its name would say of an exam that gates somebody that it is one to rehearse with. */
    boolean isOfModeOf(Blueprint exam) {
        return Mode.word(exam.purpose()).equals(Words.of(mode));
    }

    private boolean isLike(Blueprint exam) {
        return isOfModeOf(exam) && exam.limits().equals(limits) && exam.review().equals(review);
    }

    /** Whether an exam says nothing otherwise. */
    boolean isAllOf(Blueprint exam) {
        return isLike(exam) && exam.minutes() == minutes && exam.cutPercent() == cutPercent;
    }

    Mode mode() {
        return mode;
    }

    int minutes() {
        return minutes;
    }

    int cutPercent() {
        return cutPercent;
    }

    Limits limits() {
        return limits;
    }

    ReviewRules review() {
        return review;
    }
}
