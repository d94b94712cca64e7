package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened last is read first, whenever it was found and told. */
@BothDatabases
class NoticesInOrderTests {

    private final KeptNotices node;
    private PersonId lin = new PersonId(0);

    NoticesInOrderTests(TestDatabase database) {
        node = new KeptNotices(database);
    }

    @BeforeEach
    void hire() {
        lin = node.people.person("N1", "Lin", "Service", LocalDate.EPOCH);
    }

    @Test
    void showsTheNewestFirstByTheMomentThatIsShown() {
        for (int day : new int[] {4, 1, 3, 1, 2, 4}) {
            tell(day);
        }
        assertThat(node.lines(lin))
                .extracting(NoticeLine::at)
                .containsExactly(at(4), at(4), at(3), at(2), at(1), at(1));
    }

    @Test
    void pagesThroughAllOfThemEachOnceThoughManyAreOfOneMomentAndSomeAreToldMeanwhile() {
        for (int number = 0; number < 23; number++) {
            tell(number % 3);
        }
        List<NoticeLine> all = node.lines(lin);
        List<NoticeLine> paged = new ArrayList<>(page(null));
        tell(9);
        while (paged.size() < all.size()) {
            paged.addAll(page(paged.getLast()));
        }
        assertThat(paged).isEqualTo(all);
        assertThat(page(paged.getLast())).isEmpty();
    }

    @Test
    void marksReadWhatHadBeenToldAndNotWhatIsToldOfEarlierDaysSince() {
        tell(5);
        tell(2);
        long lastTold = node.notices.lastTold(lin);
        tell(1);
        node.notices.readThrough(lin, lastTold, node.clock.instant());
        assertThat(node.lines(lin)).extracting(NoticeLine::read).containsExactly(true, true, false);
    }

    private List<NoticeLine> page(@Nullable NoticeLine last) {
        return node.notices.page(new Sight(lin, Set.of()), last, 5);
    }

    private void tell(int day) {
        node.notices.add(
                lin,
                new News(
                        at(day),
                        NoticeKind.PASSED,
                        lin,
                        "engineer",
                        String.valueOf(node.rows()),
                        new Told("engineer", null, null, null, null)));
    }

    private Instant at(int day) {
        return node.clock.instant().plus(Duration.ofDays(day));
    }
}
