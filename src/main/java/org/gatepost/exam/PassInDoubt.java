package org.gatepost.exam;

import org.gatepost.item.ItemRevision;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which a pass that a correction would take away is laid before a person to decide. */
public record PassInDoubt(AttemptId attempt, PersonId person, ExamId exam, ItemRevision to) {}
