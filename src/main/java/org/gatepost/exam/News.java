package org.gatepost.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page that shows an open attempt asks for now and then.
 *
 * @param deadline as it stands, with what was added meanwhile
 * @param announcement the newest since the attempt was started, null when there is none
 */
public record News(Instant deadline, @Nullable Announcement announcement) {}
