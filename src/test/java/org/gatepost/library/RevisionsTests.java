package org.gatepost.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** What an attempt points at stays what it was. */
@BothDatabases
class RevisionsTests {

    private static final ItemId ITEM = new ItemId("pledge.i1");
    private static final ExamId EXAM_ID = new ExamId("engineer");

    private final TestDatabase database;

    RevisionsTests(TestDatabase database) {
        this.database = database;
    }

    @Test
    void addsNothingWhenTheSameFilesAreLoadedAgain() {
        load(new SmallContent());
        int rows = rows();
        assertThat(rows).isEqualTo(3 + 1 + 1 + 1);
        Bank again = load(new SmallContent());
        assertThat(rows()).isEqualTo(rows);
        assertThat(again.revisionOf(ITEM)).isEqualTo(new ItemRevision(ITEM, 1));
    }

    @Test
    void givesAChangedItemTheNextRevisionAndKeepsTheOldOne() {
        Item before = load(new SmallContent()).newest(ITEM).orElseThrow();
        Bank bank = load(changed());
        assertThat(bank.revisionOf(ITEM)).isEqualTo(new ItemRevision(ITEM, 2));
        assertThat(bank.revisionOf(new ItemId("pledge.i2")).revision()).isEqualTo(1);
        assertThat(bank.item(new ItemRevision(ITEM, 1))).isEqualTo(before);
        assertThat(bank.item(new ItemRevision(ITEM, 2)).prompt().stem()).isEqualTo(new LocalizedText("新题", "New stem"));
    }

    @Test
    void writesOneRowForOneChangedItem() {
        load(new SmallContent());
        int rows = rows();
        load(changed());
        assertThat(rows()).isEqualTo(rows + 1);
    }

    @Test
    void numbersMoreItemsThanOneStatementTakes() {
        Map<String, String> items = IntStream.range(0, 1_001).boxed().collect(toMap(id -> "i" + id, id -> "as it was"));
        assertThat(revisions().record(Kind.ITEM, items))
                .hasSize(1_001)
                .containsValue(1)
                .doesNotContainValue(2);
        assertThat(rows()).isEqualTo(1_001);
        items.put("i500", "changed");
        items.put("new", "new");
        assertThat(revisions().record(Kind.ITEM, items))
                .hasSize(1_002)
                .containsEntry("i499", 1)
                .containsEntry("i500", 2)
                .containsEntry("new", 1);
        assertThat(rows()).isEqualTo(1_003);
    }

    @Test
    void takesTheNumbersOfANodeThatWasFaster() throws Exception {
        Map<String, String> items = IntStream.range(0, 1_001).boxed().collect(toMap(id -> "i" + id, id -> "as it was"));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Map<String, Integer>>> starts =
                    nodes.invokeAll(Collections.nCopies(4, () -> revisions().record(Kind.ITEM, items)));
            for (Future<Map<String, Integer>> start : starts) {
                assertThat(start.get()).hasSize(1_001).doesNotContainValue(2);
            }
        }
        assertThat(rows()).isEqualTo(1_001);
    }

    @Test
    void countsOnWhenAnItemGoesBackToWhatItWas() {
        load(new SmallContent());
        load(changed());
        Bank bank = load(new SmallContent());
        assertThat(bank.revisionOf(ITEM).revision()).isEqualTo(3);
    }

    @Test
    void stillReadsAnItemThatWasTakenOut() {
        load(new SmallContent());
        Bank bank = load(withoutTheItem());
        assertThat(bank.newest(ITEM)).isEmpty();
        assertThat(bank.item(new ItemRevision(ITEM, 1)).id()).isEqualTo(ITEM);
        assertThatThrownBy(() -> bank.revisionOf(ITEM)).hasMessageContaining("pledge.i1");
        assertThatThrownBy(() -> bank.item(new ItemRevision(ITEM, 2))).hasMessageContaining("pledge.i1@2");
    }

    @Test
    void keepsTheBlueprintAnAttemptWasDrawnBy() {
        library(new SmallContent());
        Library library = library(new SmallContent().replace(EXAM, "cutPercent: 80", "cutPercent: 90"));
        assertThat(library.blueprint(EXAM_ID).orElseThrow().revision()).isEqualTo(2);
        assertThat(library.blueprint(EXAM_ID, 1).cutPercent()).isEqualTo(80);
        assertThat(library.blueprint(EXAM_ID, 2).cutPercent()).isEqualTo(90);
    }

    private static SmallContent changed() {
        return new SmallContent().replace(ITEMS, "{zh: 题一, en: Stem one}", "{zh: 新题, en: New stem}");
    }

    @Test
    void drawsACorrectedItemInThePlaceOfTheWrongOne() {
        var content = new SmallContent();
        Bank bank = load(content);
        Section section = content.read()
                .blueprints()
                .values()
                .iterator()
                .next()
                .sections()
                .getFirst();
        Item corrected = Objects.requireNonNull(
                new SmallContent().replace(ITEMS, "题一", "改过的题").read().items().get(new ItemId("pledge.i1")));
        bank.correct(corrected);
        assertThat(bank.pool(section)).contains(corrected).hasSize(2);
    }

    private static SmallContent withoutTheItem() {
        return new SmallContent()
                .replace(ITEMS, "id: pledge.i1", "id: pledge.i3")
                .replace(ITEMS, "题一", "题三");
    }

    private Bank load(SmallContent content) {
        library(content);
        return new Bank(content.read(), revisions());
    }

    private Library library(SmallContent content) {
        return new Library(content.read(), revisions());
    }

    private Revisions revisions() {
        return new Revisions(database.jdbc(), MovableClock.atNoon());
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from content_revision")
                .query(Integer.class)
                .single();
    }
}
