package org.gatepost.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices as one node makes them. A second one over the same database is a second node. */
final class KeptNotices {

    final MovableClock clock = MovableClock.atNoon();
    final JdbcClient database;
    final Hired people;
    final NewsOutbox outbox;
    final Notices notices;
    final Mails mails;
    final Distribution distribution;

    KeptNotices(TestDatabase kind) {
        this(kind, new MailSettings(Optional.empty(), "", ""));
    }

    KeptNotices(TestDatabase kind, MailSettings settings) {
        database = kind.jdbc();
        people = new Hired(database);
        outbox = new NewsOutbox(database);
        notices = new Notices(database);
        mails = new Mails(database);
        distribution = new Distribution(
                outbox,
                new Receivers(people.crew()),
                notices,
                settings,
                mails,
                people.crew(),
                clock.companyTime(),
                kind.transaction());
    }

    News news(NoticeKind kind, PersonId about, String cycle) {
        return new News(clock.instant(), kind, about, "engineer", cycle, new Told("engineer", null, null, null, null));
    }

    List<NoticeKind> of(PersonId reader, Role... roles) {
        return lines(reader, roles).stream().map(NoticeLine::kind).toList();
    }

    List<NoticeLine> lines(PersonId reader, Role... roles) {
        return notices.page(new Sight(reader, Set.copyOf(Arrays.asList(roles))), null, 200);
    }

    int rows() {
        return database.sql("select count(*) from notice").query(Integer.class).single();
    }
}
