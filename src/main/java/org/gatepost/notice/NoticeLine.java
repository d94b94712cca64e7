package org.gatepost.notice;

import java.time.Instant;
import org.gatepost.people.PersonId;

/**
 * One notice as somebody reads it.
 *
 * @param about whom it is about; whoever reads it where it is about nobody else
 * @param number the employee number of {@code about}
 * @param name of {@code about}
 * @param own whether it is about whoever reads it
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        PersonId about,
        String number,
        String name,
        boolean own,
        Told told,
        Instant at,
        boolean read) {}
