package org.gatepost.library;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemReader;
import org.gatepost.people.PositionId;
import org.gatepost.source.Ledger;

/** Reads the files of {@code content/}, then lets {@link ContentCheck} see whether they fit together. */
final class ContentReader {

    /** For whoever writes. The schemas in {@code schema/} are no files of content, for they are neither YAML nor Markdown. */
    private static final Set<String> FOR_AUTHORS = Set.of("README.md", "README.zh.md");

    /**
     * A file with how it is read. Reading is most of the work, so all processors share it; what it gives back is done
     * afterwards in the order of the files, so that of two things of one id it is always the same that came first.
     */
    private record Written(String file, BiFunction<String, Block, Runnable> reading) {

        Optional<Runnable> read(AuthoredFiles files, Problems problems) {
            return Block.read(files.nameOf(file), files.text(file), problems).map(root -> reading.apply(file, root));
        }
    }

    /** An item as it stands in its file, and where; nothing when the item itself could not be read. */
    private record WrittenItem(
            ItemId id, Optional<Item> item, List<ItemId> enemies, Place place, Place placeOfEnemies) {}

    private final AuthoredFiles files;
    private final ZoneId company;
    private final Problems problems = new Problems();
    private final Set<String> read = new HashSet<>(FOR_AUTHORS);
    private final Map<Object, Place> places = new LinkedHashMap<>();
    private final Map<CourseId, Course> courses = new LinkedHashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<ExamId, Blueprint> blueprints = new LinkedHashMap<>();
    private final Map<PositionId, Position> positions = new LinkedHashMap<>();
    private final Map<ItemId, List<ItemId>> enemies = new LinkedHashMap<>();
    private final Map<DeckId, Deck> decks = new LinkedHashMap<>();
    private final CourseReader courseReader;

    /** Otherwise everything that names something in the broken file would seem to be a mistake too. */
    private boolean everyFileIsYaml = true;

    private ContentReader(AuthoredFiles files, ZoneId company) {
        this.files = files;
        this.company = company;
        this.courseReader = new CourseReader(files, problems, this::isFirst, read::add);
    }

    /** @throws UnreadableFiles when there is any mistake, naming all of them */
    static Manuscript manuscript(AuthoredFiles files, Ledger ledger, ZoneId company, BooleanSupplier isChecked) {
        var reader = new ContentReader(files, company);
        return new Manuscript(reader.readAll(ledger, isChecked), ledger, reader.places);
    }

    private Content readAll(Ledger ledger, BooleanSupplier isChecked) {
        List<Written> all = new ArrayList<>();
        all.addAll(written("courses/", "/course.yaml", (file, root) -> () -> course(file, root)));
        all.addAll(written("items/", ".yaml", this::items));
        all.addAll(written("exams/", ".yaml", (file, root) -> () -> exam(file, root)));
        all.addAll(written("positions/", ".yaml", (file, root) -> () -> position(file, root)));
        all.addAll(written("cards/", ".yaml", (file, root) -> () -> deck(file, root)));
        read(all);
        var content = new Content(courses, items, blueprints, positions, new Enemies(enemies), decks);
        files.list().stream().filter(file -> !read.contains(file)).forEach(this::unread);
        if (problems.isEmpty() && (courses.isEmpty() || items.isEmpty() || positions.isEmpty())) {
            problems.add(files.nameOf(""), 0, Said.of("authored.said.nothingThere"));
        }
        if (everyFileIsYaml && !isChecked.getAsBoolean()) {
            new ContentCheck(content, ledger, places, problems).run(courseReader.pictures());
            new BodyCheck(files, places, problems).run(content, ledger);
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return content;
    }

    private List<Written> written(String folder, String ending, BiFunction<String, Block, Runnable> reading) {
        List<String> found = files.list(folder, ending);
        read.addAll(found);
        return found.stream().map(file -> new Written(file, reading)).toList();
    }

    /** One file is one task, so that no processor waits for what another has before it. */
    private void read(List<Written> all) {
        List<ForkJoinTask<Optional<Runnable>>> reading = all.stream()
                .map(file -> ForkJoinTask.adapt(() -> file.read(files, problems)))
                .toList();
        for (ForkJoinTask<Optional<Runnable>> found : ForkJoinTask.invokeAll(reading)) {
            found.join().ifPresentOrElse(Runnable::run, () -> everyFileIsYaml = false);
        }
    }

    /** A file in the wrong folder or with a slip in its name would otherwise be left out without a word. */
    private void unread(String file) {
        String why = file.endsWith(".md") ? "authored.said.unreadText" : "authored.said.unreadFile";
        problems.add(files.nameOf(file), 0, Said.of(why));
    }

    private Runnable items(String file, Block root) {
        String system = file.substring("items/".length(), file.length() - ".yaml".length());
        List<WrittenItem> found = new ArrayList<>();
        for (Block block : root.blocks("items")) {
            // Asked for before the item's reader says which keys it does not know.
            List<ItemId> named = block.has("enemies")
                    ? block.texts("enemies").stream().map(ItemId::new).toList()
                    : List.of();
            Optional<Item> item = ItemReader.read(block);
            var id = new ItemId(block.text("id"));
            if (!Block.wasMissing(id.value()) && !id.value().startsWith(system + ".")) {
                block.problem("id", Said.of("authored.said.prefix", id, system, files.nameOf(file)));
            }
            found.add(new WrittenItem(id, item, named, block.placeOf("id"), block.placeOf("enemies")));
        }
        root.done();
        return () -> found.forEach(this::keep);
    }

    /** One that could not be read is there all the same: whoever names it makes no mistake. */
    private void keep(WrittenItem written) {
        if (isFirst(written.id(), written.place())) {
            written.item().ifPresent(item -> items.put(written.id(), item));
            enemies.put(written.id(), written.enemies());
            places.put(new EnemyCheck.Named(written.id()), written.placeOfEnemies());
        }
    }

    private void course(String file, Block root) {
        Course course = courseReader.read(file, root);
        keep(courses, course.id(), course, root);
    }

    private void exam(String file, Block root) {
        Blueprint blueprint = new ExamReader(places, company).read(root);
        mustBeNamed(file, blueprint.id().value(), root);
        keep(blueprints, blueprint.id(), blueprint, root);
    }

    private void position(String file, Block root) {
        var id = new PositionId(root.id("id"));
        mustBeNamed(file, id.value(), root);
        var position = new Position(
                id,
                root.localized("title"),
                root.texts("courses").stream().map(CourseId::new).toList(),
                new ExamId(root.text("exam")),
                TermsReader.validMonths(root),
                root.number("expiringDays", 0, 365),
                TermsReader.read(root));
        keep(positions, id, position, root);
        root.done();
    }

    private void deck(String file, Block root) {
        Deck deck = new CardReader(this::isFirst, places).read(root);
        mustBeNamed(file, deck.id().value(), root);
        keep(decks, deck.id(), deck, root);
    }

    private void mustBeNamed(String file, String id, Block root) {
        if (!Block.wasMissing(id) && !file.endsWith("/" + id + ".yaml")) {
            root.problem("id", Said.of("authored.said.fileName", id));
        }
    }

    private <K, V> void keep(Map<K, V> map, K id, V value, Block block) {
        if (isFirst(id, block.placeOf("id"))) {
            map.put(id, value);
        }
    }

    private boolean isFirst(Object id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null && !Block.wasMissing(id.toString())) {
            problems.add(place, Said.of("authored.said.taken", id, first));
        }
        return first == null;
    }
}
