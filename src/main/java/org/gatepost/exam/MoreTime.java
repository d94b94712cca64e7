package org.gatepost.exam;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Time that was added to an attempt, as the person is told of it.
 *
 * @param why {@link TimeGivenFor#OUTAGE} where no server could be reached; of what invigilators gave, as far as they may know,
 *     and null where that is for others only
 */
public record MoreTime(Duration added, @Nullable TimeGivenFor why) {}
