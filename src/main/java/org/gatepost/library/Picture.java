package org.gatepost.library;

import java.util.List;
import java.util.Optional;
import org.gatepost.authored.Problems;
import org.gatepost.source.FactId;

/**
 * A picture in a lesson's text, for what is seen faster than it is read. It says what is to be drawn and not how.
 *
 * @param title what it shows, in a few words
 * @param facts what it rests on; no number in it stands elsewhere
 * @param unit what its marks are counted in; empty where they are not counted, or where they say it themselves
 */
public record Picture(Kind kind, String title, List<FactId> facts, String unit, List<Mark> marks) {

    /** What kinds of pictures there are, and how many marks each can show without becoming a wall. */
    public enum Kind {
        /** Things that there are one, two, three of. */
        COUNT(2, 7),
        /** One step higher than the other, the lowest first. */
        STEPS(2, 5),
        /** Places on a line, by their number. */
        SCALE(2, 3),
        /** What came after what. */
        TIMELINE(2, 10),
        /** Numbers as long as they are large. */
        BARS(2, 6),
        /** What leads to what. */
        CHAIN(2, 7);

        private final int fewest;
        private final int most;

        Kind(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        int fewest() {
            return fewest;
        }

        int most() {
            return most;
        }

        /** Whether the place of its marks is a number that is measured. */
        boolean isMeasured() {
            return this == COUNT || this == SCALE || this == BARS;
        }

        /** Whether each of its marks has a place. */
        boolean isPlaced() {
            return isMeasured() || this == TIMELINE;
        }
    }

    /**
     * One thing in a picture.
     *
     * @param at its place: a number, or a time such as {@code mid-1980s}; empty where the order says it all
     * @param note what is told of it in smaller letters, or empty
     */
    public record Mark(String at, String text, String note) {

        /** The number it stands at, of a kind that is measured. */
        public int number() {
            return Integer.parseInt(at);
        }
    }

    public Picture {
        facts = List.copyOf(facts);
        marks = List.copyOf(marks);
    }

    /** Reads what stands in a fence of a lesson that was loaded; nothing when it is no picture, which loading refuses. */
    public static Optional<Picture> read(String fenced) {
        var problems = new Problems();
        return PictureReader.read("", 0, fenced, problems).filter(read -> problems.isEmpty());
    }
}
