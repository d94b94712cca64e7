package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
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
