package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * What somebody is to do next about an exam. This room asks and shows it; the gate answers, with the same step as on the
 * start page, so that the two never contradict each other.
 */
public interface WhatNext {

    /** The next step of the person at this moment, whatever their latest attempt came to. */
    Step after(PersonId person, ExamId exam, Instant now);

    /**
     * Which attempt of their cycle one is, or would be, that the person starts at a moment, of an exam without a limit too;
     * nothing when that cannot be said.
     */
    Optional<Turn> turn(PersonId person, ExamId exam, Instant moment);

    /**
     * What the person would be cleared for who passed the exam at this moment, where that is otherwise than without it; nothing
     * where that cannot be said.
     */
    default List<Prospect> ifPassed(PersonId person, ExamId exam, Instant now) {
        return List.of();
    }

    /** The exams about changed content that are asked of the person now; none where that cannot be said. */
    default List<ExamId> askedBesides(PersonId person, Instant now) {
        return List.of();
    }

    /**
     * One of the attempts of a cycle.
     *
     * @param number counted from 1; above {@code allowed} when HR allows one more, or would have to
     * @param allowed how many a cycle has; 0 when there is no limit
     * @param oneMore whether HR has allowed one more
     * @param waitAfter how long the exam stays shut when this one is failed; nothing when it is the last one
     */
    record Turn(int number, int allowed, boolean oneMore, Duration waitAfter) {

        /** Whether a cycle has only so many. */
        public boolean isLimited() {
            return allowed > 0;
        }

        public boolean isLast() {
            return isLimited() && number >= allowed;
        }

        /** Whether there is no such attempt unless HR allows it. */
        public boolean isUsedUp() {
            return isLimited() && number > allowed && !oneMore;
        }
    }

    /**
     * A clearance that a pass would bring.
     *
     * @param position what it is called
     * @param until the first moment at which it would no longer hold
     * @param isAsked whether the exam is asked of them for that position as they stand today
     */
    record Prospect(LocalizedText position, Instant until, boolean isAsked) {}

    /**
     * One step.
     *
     * @param standing where they stand now, in a sentence
     * @param action what to press
     * @param address where that leads, from the application's root; empty for the start page
     */
    record Step(Words standing, Words action, String address) {}

    /** A key of the translation files and what its placeholders are filled with. */
    record Words(String key, List<Object> arguments) {

        public Words {
            arguments = List.copyOf(arguments);
        }

        public Words(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}
