package org.gatepost.notice;

import java.time.Instant;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One notice as somebody reads it.
 *
 * @param about whom it is about; whoever reads it where it is about nobody else
 * @param number the employee number of {@code about}
 * @param name of {@code about}
 * @param own whether it is about whoever reads it
 * @param only the employee number, as it is now, of the one person whom all that a digest counts is about; null for several
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        PersonId about,
        String number,
        String name,
        boolean own,
        Told told,
        @Nullable String only,
        Instant at,
        boolean read) {

    NoticeLine onlyAbout(@Nullable String someone) {
        return new NoticeLine(id, kind, about, number, name, own, told, someone, at, read);
    }
}
