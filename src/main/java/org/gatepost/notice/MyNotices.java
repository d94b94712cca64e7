package org.gatepost.notice;

import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What whoever is signed in was told. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class MyNotices {

    /** The most of one page. */
    public static final int MOST = 200;

    private final Notices notices;
    private final CompanyTime time;

    MyNotices(Notices notices, CompanyTime time) {
        this.notices = notices;
        this.time = time;
    }

    /** How many they have not read. */
    public int unread() {
        return notices.unread(sight());
    }

    /**
     * The newest first, by when it happened.
     *
     * @param last the last one shown; null to begin
     * @param limit at most {@link #MOST}
     */
    public List<NoticeLine> page(@Nullable NoticeLine last, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("%d notices".formatted(limit));
        }
        return notices.page(sight(), last, limit);
    }

    /** Remembers that one was read; of somebody else's nothing happens. */
    public void read(long id) {
        notices.read(me(), id, time.now());
    }

    /** The number of what they were told last, to be asked for before a page is: it need not be the first there. */
    public long lastTold() {
        return notices.lastTold(me());
    }

    /** Remembers that all were read that had been told by this one: what came while somebody looked is not lost on them. */
    public void readThrough(long lastTold) {
        notices.readThrough(me(), lastTold, time.now());
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    private static Sight sight() {
        return new Sight(me(), SignedIn.current().roles());
    }
}
