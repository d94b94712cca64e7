package org.gatepost.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a position requires.
 *
 * @param lessons to be studied before the first attempt, in order
 * @param exam to be passed
 * @param validMonths how long a pass holds, in calendar months of {@code zone}
 * @param expiringDays how many days before its end a clearance may be renewed
 * @param limits of the exam
 */
record Requirement(List<LessonId> lessons, ExamId exam, int validMonths, int expiringDays, ZoneId zone, Limits limits) {

    public Requirement {
        lessons = List.copyOf(lessons);
    }

    /**
     * Tells requirements, and the gate's own rule, apart: what another one decided is to be decided anew.
     *
     * @param requirement null when the content no longer has the position
     */
    static RuleVersion version(@Nullable Requirement requirement) {
        return new RuleVersion(
                StoredJson.digest(Gate.REVISION + (requirement == null ? "" : StoredJson.write(requirement))));
    }

    /** The first moment at which a pass of {@code passedAt} no longer holds; a 31st ends on a shorter month's last day. */
    Instant endOf(Instant passedAt) {
        return passedAt.atZone(zone).plusMonths(validMonths).toInstant();
    }

    /** From when on a clearance that ends then may be renewed. */
    Instant renewalOf(Instant end) {
        return end.atZone(zone).minusDays(expiringDays).toInstant();
    }
}
