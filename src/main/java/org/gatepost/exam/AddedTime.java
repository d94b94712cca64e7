package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was added to an attempt and its person does not know of yet: the one rule for a page that is open and one that is opened
 * anew. What an outage took and gave back is told apart from what was given by hand, and of that each reason for itself: others
 * read of each row what the person was told.
 */
final class AddedTime {

    /** The columns of attempt_extension that it is made from. */
    static final String COLUMNS = "seconds, told, given_by";

    private Instant ledTo;
    private Duration givenBack = Duration.ZERO;
    /** By what may be known of why; nothing where that is for others only. Newest first. */
    private final Map<Optional<TimeGivenFor>, Duration> given = new LinkedHashMap<>();

    /** @param deadline as it stands, with all that was added */
    AddedTime(Instant deadline) {
        ledTo = deadline;
    }

    /**
     * Takes the row at hand; rows come newest first, for each led to the deadline that is left by the newer ones.
     *
     * @param known until when the person knows that they may sit; null where they know of nothing that was added
     * @param shown the deadline that they are shown from now on
     */
    void older(ResultSet row, @Nullable Instant known, Instant shown) throws SQLException {
        long seconds = row.getLong("seconds");
        if ((known == null || ledTo.isAfter(known)) && !ledTo.isAfter(shown)) {
            if (row.getObject("given_by") == null) {
                givenBack = givenBack.plusSeconds(seconds);
            } else {
                given.merge(TimeGivenFor.named(row.getString("told")), Duration.ofSeconds(seconds), Duration::plus);
            }
        }
        ledTo = ledTo.minusSeconds(seconds);
    }

    /** The deadline before everything that was taken. */
    Instant before() {
        return ledTo;
    }

    /** What was given last comes last, which a page shows on top. */
    List<MoreTime> together() {
        List<MoreTime> told = new ArrayList<>();
        given.forEach((why, added) -> told.addFirst(new MoreTime(added, why.orElse(null))));
        if (givenBack.isPositive()) {
            told.addFirst(new MoreTime(givenBack, TimeGivenFor.OUTAGE));
        }
        return told;
    }
}
