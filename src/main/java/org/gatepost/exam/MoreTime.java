package org.gatepost.exam;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Time that invigilators added to an attempt, as the person is told of it.
 *
 * @param why as far as they may know; null where that is for others only, or where there was more than one reason
 */
public record MoreTime(Duration added, @Nullable TimeGivenFor why) {}
