package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What was done about changed content; published in the transaction that does it. */
public sealed interface ChangeAct {

    ChoiceId choice();

    /**
     * Somebody chose what follows.
     *
     * @param changes how many changes it is about
     * @param people how many people are told or asked
     */
    record Chosen(
            ChoiceId choice,
            ChangeChoice.Kind kind,
            int changes,
            int people,
            @Nullable Instant due) implements ChangeAct {}

    /**
     * One of the people is told or asked.
     *
     * @param due until when they may work without the exam; null where none is asked
     */
    record Asked(
            ChoiceId choice,
            PersonId person,
            LocalizedText title,
            @Nullable Instant due) implements ChangeAct {}

    /** One of them said that they have read it. */
    record Read(ChoiceId choice, PersonId person) implements ChangeAct {}
}
