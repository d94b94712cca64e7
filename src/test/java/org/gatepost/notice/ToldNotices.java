package org.gatepost.notice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Notices put straight before somebody, for tests of the screen. */
public final class ToldNotices {

    private static final Instant END = Instant.parse("2027-11-16T04:00:00Z");

    private final Notices notices;

    public ToldNotices(ApplicationContext application) {
        notices = application.getBean(Notices.class);
    }

    /** @param about null when it is about nobody */
    public void tell(PersonId receiver, NoticeKind kind, @Nullable PersonId about, boolean until) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NoticeKind counted : NoticeKind.values()) {
            if (counted.isToldWhoLeadsThem()) {
                counts.put(counted.name(), 2);
            }
        }
        boolean digest = kind == NoticeKind.DAILY_DIGEST;
        notices.add(
                receiver,
                new News(
                        Instant.parse("2026-11-26T01:00:00Z"),
                        kind,
                        about,
                        "front-desk",
                        "cycle" + System.nanoTime(),
                        new Told("front-desk", "front-desk", 1L, until ? END : null, digest ? counts : null)));
    }

    public static boolean isAboutNobody(NoticeKind kind) {
        return kind.isAboutNobody();
    }

    public static boolean isToldOthers(NoticeKind kind) {
        return kind.isToldWhoLeadsThem() || !kind.roles().isEmpty();
    }

    public static boolean isToldThePerson(NoticeKind kind) {
        return kind.isToldThePerson();
    }
}
