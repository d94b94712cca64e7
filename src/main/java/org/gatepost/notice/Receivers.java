package org.gatepost.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gatepost.people.Crew;
import org.gatepost.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is told of a piece of news. */
@Component
class Receivers {

    private final Crew crew;

    Receivers(Crew crew) {
        this.crew = crew;
    }

    /** Each once, though they may have more than one reason to be told. */
    Set<PersonId> of(News news) {
        NoticeKind kind = news.kind();
        PersonId about = news.about();
        Set<PersonId> all = new LinkedHashSet<>();
        kind.roles().forEach(role -> all.addAll(crew.with(role)));
        if (about != null) {
            if (kind.isToldWhoLeadsThem()) {
                all.addAll(crew.leading(about));
            }
            // Nobody decides their own case, so nobody is asked to.
            all.remove(about);
            if (kind.isToldThePerson()) {
                all.add(about);
            }
        }
        Long by = news.told().by();
        if (by != null) {
            // They know.
            all.remove(new PersonId(by));
        }
        return all;
    }
}
