package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.TEXT_ZH;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.source.Ledger;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A start compares nothing only where nothing can have changed. */
@BothDatabases
class ContentKnownTests {

    private static final ItemId ITEM = new ItemId("pledge.i1");
    private static final double LIMIT = 100;

    private final TestDatabase database;
    private Optional<String> program = Optional.of("build 1");
    private Ledger ledger = SmallLedger.read();
    private ZoneId zone = MovableClock.ZONE;

    /** What a node teaches after its start. */
    private record Started(ContentRead read, Bank bank, Library library, Revisions revisions, boolean compared) {}

    ContentKnownTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void firstStart() {
        program = Optional.of("build 1");
        assertThat(start(new SmallContent()).compared()).isTrue();
    }

    @Test
    void comparesNothingWhereNothingHasChangedAndTeachesTheSame() {
        Started again = start(new SmallContent());
        assertThat(again.compared()).isFalse();
        assertThat(again.read().content()).usingRecursiveComparison().isEqualTo(new SmallContent().read());
        assertThat(again.bank().revisionOf(ITEM)).isEqualTo(new ItemRevision(ITEM, 1));
        assertThat(again.library()
                        .blueprint(new ExamId("engineer"))
                        .orElseThrow()
                        .revision())
                .isEqualTo(1);
        program = Optional.empty();
        assertThat(again.revisions().loaded())
                .isEqualTo(start(new SmallContent()).revisions().loaded());
    }

    @Test
    void seesOneCharacterOfAnyFile() {
        Started changed = start(new SmallContent().replace(ITEMS, "Stem one", "Stem 0ne"));
        assertThat(changed.compared()).isTrue();
        assertThat(changed.bank().revisionOf(ITEM).revision()).isEqualTo(2);
        assertThat(start(new SmallContent().replace(TEXT_ZH, "正", "證")).compared())
                .isTrue();
        assertThat(start(new SmallContent().append(TEXT_ZH, " ")).compared()).isTrue();
    }

    @Test
    void seesAFileThatIsCalledOtherwise() {
        var moved = new SmallContent();
        moved.put("cards/other.yaml", moved.text(SmallContent.CARDS).replace("id: pocket", "id: other"))
                .remove(SmallContent.CARDS);
        assertThat(start(moved).compared()).isTrue();
    }

    @Test
    void seesAFactThatSaysSomethingElse() {
        ledger = SmallLedger.readWith("One day", "Two days");
        assertThat(start(new SmallContent()).compared()).isTrue();
    }

    @Test
    void trustsNoOtherBuildNoOtherZoneAndNoOtherLimit() {
        program = Optional.of("build 2");
        assertThat(start(new SmallContent()).compared()).isTrue();
        zone = ZoneOffset.UTC;
        assertThat(start(new SmallContent()).compared()).isTrue();
        assertThat(start(new SmallContent(), LIMIT + 1).compared()).isTrue();
        program = Optional.empty();
        assertThat(start(new SmallContent()).compared()).isTrue();
        assertThat(start(new SmallContent()).compared()).isTrue();
    }

    @Test
    void checksAgainstTheLimitOfToday() {
        assertThatThrownBy(() -> start(new SmallContent(), 0.000_001)).isInstanceOf(UnreadableFiles.class);
    }

    @Test
    void comparesAgainWhenARevisionCameInBetween() {
        Bank bank = start(new SmallContent()).bank();
        bank.correct(Objects.requireNonNull(
                new SmallContent().replace(ITEMS, "题一", "改过的题").read().items().get(ITEM)));
        Started again = start(new SmallContent());
        assertThat(again.compared()).isTrue();
        assertThat(again.bank().revisionOf(ITEM).revision()).isEqualTo(3);
        assertThat(start(new SmallContent()).compared()).isFalse();
    }

    /** The demo corrects items before a start is over. */
    @Test
    void neverTakesACorrectedItemForThatOfTheFiles() {
        Started first = load(new SmallContent().replace(ITEMS, "题二", "第二题"), LIMIT);
        first.bank()
                .correct(Objects.requireNonNull(new SmallContent()
                        .replace(ITEMS, "题一", "改过的题")
                        .read()
                        .items()
                        .get(ITEM)));
        served(first);
        Started again = start(new SmallContent().replace(ITEMS, "题二", "第二题"));
        assertThat(again.compared()).isTrue();
        assertThat(again.bank().revisionOf(ITEM).revision()).isEqualTo(3);
    }

    @Test
    void comparesAgainWhatAStartLeftHalfDone() {
        database.jdbc().sql("delete from content_known").update();
        database.jdbc()
                .sql("delete from content_revision where id = ?")
                .param(ITEM.value())
                .update();
        Started again = start(new SmallContent());
        assertThat(again.compared()).isTrue();
        assertThat(again.bank().revisionOf(ITEM).revision()).isEqualTo(1);
        assertThat(rows("content_revision")).isEqualTo(3 + 1 + 1 + 1 + 3);
    }

    @Test
    void comparesAgainWhenARevisionIsGone() {
        database.jdbc()
                .sql("delete from content_revision where id = ?")
                .param(ITEM.value())
                .update();
        assertThat(start(new SmallContent()).compared()).isTrue();
        assertThat(rows("content_revision")).isEqualTo(3 + 1 + 1 + 1 + 3);
    }

    @Test
    void countsOnWhenTheFilesGoBackToWhatTheyWere() {
        start(new SmallContent().replace(EXAM, "cutPercent: 80", "cutPercent: 90"));
        Started back = start(new SmallContent());
        assertThat(back.compared()).isTrue();
        assertThat(back.library()
                        .blueprint(new ExamId("engineer"))
                        .orElseThrow()
                        .revision())
                .isEqualTo(3);
        assertThat(start(new SmallContent()).compared()).isFalse();
    }

    @Test
    void isNotedOnceByAllNodes() {
        start(new SmallContent());
        served(start(new SmallContent()));
        assertThat(rows("content_known")).isEqualTo(1);
    }

    @Test
    void tellsFilesApartThatAreCutElsewhere() {
        assertThat(AuthoredFiles.of("content", Map.of("a.md", "bc")).digest())
                .isNotEqualTo(AuthoredFiles.of("content", Map.of("a.mdb", "c")).digest())
                .isEqualTo(AuthoredFiles.of("elsewhere", Map.of("a.md", "bc")).digest());
    }

    private Started start(SmallContent content) {
        return start(content, LIMIT);
    }

    private Started start(SmallContent content, double limit) {
        Started started = load(content, limit);
        served(started);
        return started;
    }

    private Started load(SmallContent content, double limit) {
        var compared = new boolean[1];
        var revisions = new Revisions(database.jdbc(), MovableClock.atNoon()) {
            @Override
            <T> Map<String, Integer> record(Kind kind, Map<String, T> values) {
                compared[0] = true;
                return super.record(kind, values);
            }
        };
        AuthoredFiles files = AuthoredFiles.of("content", content.files());
        ContentRead read = ContentRead.of(files, ledger, zone, limit, known(), revisions);
        var bank = new Bank(read.content(), revisions);
        var library = new Library(read.content(), revisions);
        assertThat(new ChangeFinding(read.content(), ledger, revisions, database.jdbc(), database.transaction()))
                .isNotNull();
        return new Started(read, bank, library, revisions, compared[0]);
    }

    private void served(Started node) {
        node.read()
                .files()
                .ifPresent(files -> known().keep(files, node.revisions().digest()));
    }

    private ContentKnown known() {
        return new ContentKnown(database.jdbc(), MovableClock.atNoon(), program);
    }

    private int rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
