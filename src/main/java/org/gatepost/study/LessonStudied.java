package org.gatepost.study;

import java.time.Instant;
import org.gatepost.item.LessonId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which a lesson counts as studied. */
public record LessonStudied(PersonId person, LessonId lesson, Instant at) {}
