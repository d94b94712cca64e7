package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.Rows;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.DatabaseTime;
import org.junit.jupiter.api.Test;

@BothDatabases
class RevisionsAgainTests {

    private final TestDatabase database;

    RevisionsAgainTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void putsBackWhatWasRecordedAsOfNow() {
        var values = IntStream.range(0, 150)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(number -> "value." + number, number -> "text " + number));
        MovableClock clock = MovableClock.atNoon();
        var revisions = new RevisionsAgain(database, clock);
        var numbers = revisions.record(Kind.ITEM, values);
        List<String> first = digests();
        Rows.forget(database.jdbc(), "content_revision");
        clock.forward(Duration.ofDays(3));
        assertThat(new RevisionsAgain(database, clock).record(Kind.ITEM, values))
                .isEqualTo(numbers);
        assertThat(digests()).hasSize(150).isEqualTo(first);
        assertThat(times()).containsExactly(clock.instant());
    }

    private List<String> digests() {
        return database.jdbc()
                .sql("select digest from content_revision order by id")
                .query((row, number) -> row.getString("digest"))
                .list();
    }

    private List<Instant> times() {
        return database.jdbc()
                .sql("select distinct stored_at from content_revision")
                .query((row, number) -> DatabaseTime.get(row, "stored_at"))
                .list();
    }
}
