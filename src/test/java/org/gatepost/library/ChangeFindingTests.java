package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;

/** Nodes that start together with changed content. */
@BothDatabases
class ChangeFindingTests {

    private static final int ROUNDS = 8;

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();

    ChangeFindingTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void findEachChangeOnceBetweenThem() {
        node("Stem");
        for (int round = 1; round <= ROUNDS; round++) {
            List<ChangeFinding> nodes = List.of(node("Stem " + round), node("Stem " + round));
            var together = new CyclicBarrier(nodes.size());
            CompletableFuture.allOf(nodes.stream()
                            .map(node -> CompletableFuture.runAsync(() -> {
                                await(together);
                                node.find();
                            }))
                            .toArray(CompletableFuture[]::new))
                    .join();
            assertThat(found()).hasSize(2 * round).doesNotHaveDuplicates();
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> found() {
        return database.jdbc()
                .sql("""
                        select c.content_id || '@' || c.revision || ' ' || i.item_id
                        from content_change c join content_change_item i on i.change_id = c.id
                        where c.matters""")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** With both items of an exam asking something else than before. */
    private ChangeFinding node(String stem) {
        var written = new SmallContent();
        Stream.of("one", "two")
                .forEach(name -> written.replace(
                        SmallContent.ITEMS, "en: Stem " + name + "}", "en: " + stem + " of item " + name + "}"));
        Content content = written.read();
        var revisions = new Revisions(database.jdbc(), clock);
        assertThat(new Bank(content, revisions).items()).isNotEmpty();
        return new ChangeFinding(content, SmallLedger.read(), revisions, database.jdbc(), database.transaction());
    }
}
