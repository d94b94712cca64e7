package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was added to an attempt and its person does not know of yet: the one rule for a page that is open and one that is opened
 * anew. What was given by hand is told together, and apart from it what an outage took and gave back.
 */
final class AddedTime {

    /** The columns of attempt_extension that it is made from. */
    static final String COLUMNS = "seconds, told, given_by";

    private Instant ledTo;
    private Duration given = Duration.ZERO;
    private Duration givenBack = Duration.ZERO;
    private final Set<@Nullable TimeGivenFor> reasons = new LinkedHashSet<>();

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
                given = given.plusSeconds(seconds);
                reasons.add(TimeGivenFor.named(row.getString("told")).orElse(null));
            }
        }
        ledTo = ledTo.minusSeconds(seconds);
    }

    /** The deadline before everything that was taken. */
    Instant before() {
        return ledTo;
    }

    /** Several reasons are told as none. */
    List<MoreTime> together() {
        List<MoreTime> told = new ArrayList<>();
        if (givenBack.isPositive()) {
            told.add(new MoreTime(givenBack, TimeGivenFor.OUTAGE));
        }
        if (given.isPositive()) {
            told.add(
                    new MoreTime(given, reasons.size() == 1 ? reasons.iterator().next() : null));
        }
        return told;
    }
}
