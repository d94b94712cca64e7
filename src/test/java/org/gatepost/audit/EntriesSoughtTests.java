package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page of the log is found at once, however many rows there are and whatever is looked for. */
@BothDatabases
class EntriesSoughtTests {

    private static final int MANY = 100_000;
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private final TestDatabase database;
    private final KeptLog log;
    private final EntriesSought sought;

    EntriesSoughtTests(TestDatabase database) {
        this.database = database;
        log = new KeptLog(database);
        sought = new EntriesSought(log.database);
    }

    /** Not linked, which would take a minute: to be found they need no hash. */
    private void fillWithMany() {
        log.database.sql("""
                        insert into audit_entry (number, at, kind, actor_id, person_id, detail, previous, hash)
                        select n, timestamp with time zone '2026-01-01 00:00:00+00:00' + n * interval '1' minute,
                               case when mod(n, 7) = 0 then 'ANSWERS_VIEWED' else 'SIGN_IN' end,
                               mod(n, 500), mod(n, 911), '{}', '', ''
                        from %s""".formatted(series())).update();
        // This one alone: other tables are empty just now, and what later tests ask of them would be planned for no
        // rows.
        log.database
                .sql(database == TestDatabase.H2 ? "analyze table audit_entry" : "analyze audit_entry")
                .update();
    }

    private String series() {
        return database == TestDatabase.H2
                ? "(select x as n from system_range(1, " + MANY + ")) numbers"
                : "generate_series(1, " + MANY + ") n";
    }

    @Test
    void findsEachPageAtOnceAmongManyRows() {
        fillWithMany();
        var half = log.entries.beyond(MANY / 2, 1).getFirst();
        for (var wanted : List.of(
                wanted(null, Set.of(), false, null),
                wanted(null, Set.of(), false, half),
                wanted(null, Set.of(), true, null),
                wanted(null, Set.of("ANSWERS_VIEWED"), false, half),
                wanted(List.of(new PersonId(3), new PersonId(4)), Set.of(), false, null),
                wanted(List.of(new PersonId(3)), Set.of("SIGN_IN"), true, half),
                new EntriesSought.Wanted(null, Set.of(), Set.of("SIGN_IN", "SIGN_IN_FAILED"), null, null, null))) {
            assertThat(quickest(wanted)).as(wanted.toString()).isLessThan(AT_ONCE);
            assertThat(sought.page(wanted, 51))
                    .hasSize(51)
                    .isSortedAccordingTo((a, b) -> Long.compare(b.number(), a.number()));
        }
    }

    /** Of some tries: the machine may have something else to do, but not each time. */
    private Duration quickest(EntriesSought.Wanted wanted) {
        long quickest = Long.MAX_VALUE;
        for (int tries = 0; tries < 10 && quickest > AT_ONCE.toNanos(); tries++) {
            long begun = System.nanoTime();
            sought.page(wanted, 51);
            quickest = Math.min(quickest, System.nanoTime() - begun);
        }
        return Duration.ofNanos(quickest);
    }

    @Test
    void leadsThroughAllRowsOfAPersonEachOnceThoughSomeHappenedAtTheSameTime() {
        log.transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= 60; i++) {
                log.recording.add(new Fact(
                        KeptLog.NOON.plusSeconds(i / 7),
                        "SIGN_IN",
                        new PersonId(i % 3),
                        new PersonId(i % 2),
                        null,
                        null,
                        "{}"));
            }
        });
        log.chainer.linkAll();
        List<Long> read = new ArrayList<>();
        AuditEntry last = null;
        List<AuditEntry> page;
        do {
            page = sought.page(wanted(List.of(new PersonId(0)), Set.of(), false, last), 7);
            page.forEach(entry -> read.add(entry.number()));
            last = page.isEmpty() ? last : page.getLast();
        } while (!page.isEmpty());
        assertThat(read).doesNotHaveDuplicates().hasSize(40).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private static EntriesSought.Wanted wanted(
            @Nullable List<PersonId> people, Set<String> kinds, boolean days, @Nullable AuditEntry before) {
        var start = Instant.parse("2026-01-01T00:00:00Z");
        return new EntriesSought.Wanted(
                people,
                kinds,
                Set.of(),
                days ? start.plus(Duration.ofDays(1)) : null,
                days ? start.plus(Duration.ofDays(30)) : null,
                before);
    }
}
