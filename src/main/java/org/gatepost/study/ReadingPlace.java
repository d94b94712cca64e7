package org.gatepost.study;

import java.time.Instant;
import org.gatepost.item.LessonId;
import org.jspecify.annotations.Nullable;

/**
 * Where in a lesson somebody was when they last stopped reading. Lessons have the same paragraphs in both languages, so
 * it holds in either.
 *
 * @param block the paragraph, heading, list or picture on top of the screen, counted from 0
 * @param blocks how many the lesson had then
 * @param at when they were there
 */
public record ReadingPlace(LessonId lesson, int block, int blocks, Instant at) {

    /** @throws IllegalArgumentException when the lesson has no such block */
    public ReadingPlace {
        if (block < 0 || block >= blocks) {
            throw new IllegalArgumentException("block " + block + " of " + blocks);
        }
    }

    /** How much of the lesson lies before it, in whole per cent. */
    public int percent() {
        return 100 * block / blocks;
    }

    /** Whether reading is to go on there: not when the lesson was studied since, or has to be read from its beginning. */
    boolean counts(LessonProgress progress) {
        return isAfter(progress.studied()) && isAfter(progress.owedSince());
    }

    private boolean isAfter(@Nullable Instant moment) {
        return moment == null || at.isAfter(moment);
    }
}
