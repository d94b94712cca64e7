package org.gatepost.library;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/**
 * One thing of the content that is otherwise in content to come.
 *
 * @param title what it is called there; what it is called today, where it is removed
 * @param details what of it is otherwise; none where it is added or removed
 */
public record ContentChange(Subject subject, String id, LocalizedText title, How how, List<Detail> details) {

    public ContentChange {
        details = List.copyOf(details);
    }

    /** What it is a thing of. */
    public enum Subject {
        POSITION,
        EXAM,
        LESSON,
        ITEM,
        FACT,
        /** Of cards. */
        DECK
    }

    /** What becomes of it. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What may be otherwise. */
    public enum Aspect {
        TITLE,
        /** The lessons to be studied first: those that come to it, and in {@code before} those that no longer are. */
        LESSONS,
        EXAM,
        VALID_MONTHS,
        ENDS_ON,
        EXPIRING_DAYS,
        DUE_DAYS,
        GRACE_DAYS,
        RENEWAL_EXAM,
        RENEWAL_LESSONS,
        LAPSED_DAYS,
        CUT,
        MINUTES,
        ITEMS,
        MUST_GET,
        SECTIONS,
        LEVELS,
        ATTEMPTS,
        WAITS,
        OPENS,
        CLOSES,
        REVIEW,
        CONDUCT,
        /** What is asked, as learners read it. */
        WORDING,
        /** The key or the points: the same answers may be marked otherwise. */
        KEY,
        /** Whether it is a must-get item. */
        CRITICAL,
        /** With which others an item never stands on one form. */
        ENEMIES,
        /** What a lesson asks about itself: what comes to it, and in {@code before} what it no longer asks. */
        CHECKS,
        /** Text, facts, explanations: nothing that decides about anybody. */
        TEXT
    }

    /**
     * @param before what is said today, each value as it is read in either language; empty for nothing, or where only that it is
     *     otherwise can be said
     * @param after what would be said
     */
    public record Detail(Aspect aspect, List<LocalizedText> before, List<LocalizedText> after) {
        public Detail {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Whether something of it is otherwise. */
    public boolean is(Aspect aspect) {
        return details.stream().anyMatch(detail -> detail.aspect() == aspect);
    }
}
