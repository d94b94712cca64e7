package org.gatepost.notice;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are to be told of.
 *
 * @param about null when it is about nobody, or when nobody is to be told about whom it is
 * @param subject what it is about: the id of a position, an exam or an item
 * @param cycle which time it happened: with kind, person and subject it tells one piece of news from every other
 */
record News(Instant at, NoticeKind kind, @Nullable PersonId about, String subject, String cycle, Told told) {}
