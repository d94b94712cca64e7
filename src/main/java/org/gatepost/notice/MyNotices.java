package org.gatepost.notice;

import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
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
     * The newest first.
     *
     * @param before the number of the last one shown; {@link Long#MAX_VALUE} to begin
     * @param limit at most {@link #MOST}
     */
    public List<NoticeLine> page(long before, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("%d notices".formatted(limit));
        }
        return notices.page(sight(), before, limit);
    }

    /** Remembers that one was read; of somebody else's nothing happens. */
    public void read(long id) {
        notices.read(me(), id, time.now());
    }

    /** Remembers that all were read up to this one: what came while somebody looked is not lost on them. */
    public void readThrough(long newest) {
        notices.readThrough(me(), newest, time.now());
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    private static Sight sight() {
        return new Sight(me(), SignedIn.current().roles());
    }
}
