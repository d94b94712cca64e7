package org.gatepost.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a pack needs of the audit log, which knows this room and is not known by it. Asks nobody who is asking. */
public interface AuditTrail {

    /** How far the log goes. */
    record Head(long number, String hash) {}

    /**
     * A row of the log.
     *
     * @param sealed the text whose SHA-256 in UTF-8 is the hash, so that anybody can compute it
     */
    record Entry(
            long number,
            Instant at,
            String kind,
            @Nullable Long actor,
            @Nullable Long person,
            @Nullable Long attempt,
            @Nullable String exam,
            String detail,
            String previous,
            String hash,
            String sealed) {}

    /**
     * That a pack was handed out.
     *
     * @param by to whom
     * @param person about whom
     * @param file SHA-256 of the zip, in hexadecimal digits
     */
    record Issued(Instant at, PersonId by, PersonId person, String position, String file) {}

    /** Links whatever was done and is not in the log yet. Not in a transaction. */
    void bringUpToDate();

    Head head();

    /**
     * What the log says of why a person may work, as far as one of its rows: neither who signed in, looked at them or took a
     * pack, nor single marks of people, nor anything with a reason that may be an illness.
     */
    List<Entry> about(PersonId person, long through);

    /** The hash of a row; nothing when there is none of that number. */
    Optional<String> hashOf(long number);

    /**
     * When the pack with this hash list was handed out, and to whom.
     *
     * @param sums SHA-256 of the list, in hexadecimal digits
     */
    Optional<Issued> issue(String sums);
}
