package org.gatepost.report;

import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** What somebody looked at or took away that is about others; published before they get it. */
public sealed interface ReportAct {

    /** A person's page: where they stand, their attempts and lessons, no answers. */
    record PersonViewed(PersonId person) implements ReportAct {}

    record AnswersViewed(AttemptId attempt, PersonId person, ExamId exam) implements ReportAct {}

    /**
     * Content to come was tried on everybody; nothing of it was stored.
     *
     * @param digest of that content
     */
    record ContentRehearsed(String digest) implements ReportAct {}

    record SheetMade(RegisterFilter filter, SheetRows rows) implements ReportAct {}

    /** @param people how many people the matrix has */
    record MatrixMade(RegisterFilter filter, long people) implements ReportAct {}

    /**
     * A duty list was taken away.
     *
     * @param people on it, of whom whoever takes it may be told
     */
    record DutyListMade(long shifts, long people) implements ReportAct {}
}
