package org.gatepost.exam;

import java.time.Instant;
import java.util.List;

/**
 * What a page that shows an open attempt asks for now and then.
 *
 * @param deadline as it stands, with what was added meanwhile
 * @param announcements those that are asked for, oldest first
 */
public record News(Instant deadline, List<Announcement> announcements) {

    public News {
        announcements = List.copyOf(announcements);
    }
}
