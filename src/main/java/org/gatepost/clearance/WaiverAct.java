package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/** What somebody of HR did about a waiver; published in the transaction that does it. */
public sealed interface WaiverAct {

    WaiverId waiver();

    /** Whom it is about. */
    PersonId person();

    PositionId position();

    /** A waiver was asked for. */
    record Asked(WaiverId waiver, PersonId person, PositionId position, Instant starts, Instant until)
            implements WaiverAct {}

    /** A second person agreed or refused. */
    record Answered(WaiverId waiver, PersonId person, PositionId position, boolean agreed) implements WaiverAct {}

    /** It was ended before its time, or taken back before it was answered. */
    record Ended(WaiverId waiver, PersonId person, PositionId position) implements WaiverAct {}
}
