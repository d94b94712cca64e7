package org.gatepost.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.authored.Words;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemReader;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;

/** Reads the files of {@code content/}, then lets {@link ContentCheck} see whether they fit together. */
final class ContentReader {

    /** For whoever writes. The schemas in {@code schema/} are no files of content, for they are neither YAML nor Markdown. */
    private static final Set<String> FOR_AUTHORS = Set.of("README.md", "README.zh.md");

    /** Taking YAML apart is most of the work, so all processors share it; not all files at once, for what comes of it is large. */
    private static final int TOGETHER = 16;

    private final AuthoredFiles files;
    private final Problems problems = new Problems();
    private final Set<String> read = new HashSet<>(FOR_AUTHORS);
    private final Map<Object, Place> places = new LinkedHashMap<>();
    private final Map<CourseId, Course> courses = new LinkedHashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<ExamId, Blueprint> blueprints = new LinkedHashMap<>();
    private final Map<PositionId, Position> positions = new LinkedHashMap<>();
    private final Map<ItemId, List<ItemId>> enemies = new LinkedHashMap<>();

    /** Otherwise everything that names something in the broken file would seem to be a mistake too. */
    private boolean everyFileIsYaml = true;

    private ContentReader(AuthoredFiles files) {
        this.files = files;
    }

    /** @throws UnreadableFiles when there is any mistake, naming all of them */
    static Content read(AuthoredFiles files, Ledger ledger) {
        return new ContentReader(files).readAll(ledger);
    }

    /** @throws UnreadableFiles as {@link #read} */
    static Manuscript manuscript(AuthoredFiles files, Ledger ledger) {
        var reader = new ContentReader(files);
        return new Manuscript(reader.readAll(ledger), reader.places);
    }

    private Content readAll(Ledger ledger) {
        each("courses/", "/course.yaml", this::course);
        each("items/", ".yaml", this::items);
        each("exams/", ".yaml", this::exam);
        each("positions/", ".yaml", this::position);
        var content = new Content(courses, items, blueprints, positions, new Enemies(enemies));
        files.list().stream().filter(file -> !read.contains(file)).forEach(this::unread);
        if (problems.isEmpty() && (courses.isEmpty() || items.isEmpty() || positions.isEmpty())) {
            problems.add(files.nameOf(""), 0, "there must be at least one course, one item and one position");
        }
        if (everyFileIsYaml) {
            new ContentCheck(content, ledger, places, problems).run();
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return content;
    }

    private void each(String folder, String ending, BiConsumer<String, Block> reader) {
        List<String> all = files.list(folder, ending);
        read.addAll(all);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<String> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            List<Optional<Block>> roots = some.parallelStream()
                    .map(file -> Block.read(files.nameOf(file), files.text(file), problems))
                    .toList();
            for (int file = 0; file < some.size(); file++) {
                String name = some.get(file);
                roots.get(file).ifPresent(found -> reader.accept(name, found));
                everyFileIsYaml &= roots.get(file).isPresent();
            }
        }
    }

    /** A file in the wrong folder or with a slip in its name would otherwise be left out without a word. */
    private void unread(String file) {
        String why = file.endsWith(".md")
                ? "no lesson has this text: a lesson <course>.<name> has <name>.zh.md and <name>.en.md beside its course.yaml"
                : "nobody reads a file of this name: there are courses/<course>/course.yaml, items/<system>.yaml,"
                        + " exams/<exam>.yaml and positions/<position>.yaml";
        problems.add(files.nameOf(file), 0, why);
    }

    private void course(String file, Block root) {
        var id = new CourseId(root.id("id"));
        String folder = file.substring(0, file.length() - "course.yaml".length());
        if (!Block.wasMissing(id.value()) && !folder.equals("courses/" + id + "/")) {
            root.problem("id", "course '%s' stands in folder '%s'".formatted(id, files.nameOf(folder)));
        }
        List<Lesson> lessons = new ArrayList<>();
        root.blocks("lessons").forEach(block -> lessons.add(lesson(block, id, folder)));
        if (lessons.isEmpty() && root.has("lessons")) {
            root.problem("lessons", "a course has at least one lesson");
        }
        var course = new Course(id, root.localized("title"), root.localized("summary"), lessons, groups(root, id));
        keep(courses, id, course, root);
        root.done();
    }

    private List<LessonGroup> groups(Block root, CourseId course) {
        List<LessonGroup> groups = new ArrayList<>();
        if (root.has("groups")) {
            root.blocks("groups").forEach(block -> groups.add(group(block, course)));
        }
        return groups;
    }

    private LessonGroup group(Block block, CourseId course) {
        var id = new GroupId(block.id("id"));
        mustBeginWith(course, id.value(), "group", block);
        isFirst(id, block);
        var group = new LessonGroup(
                id,
                block.localized("title"),
                block.texts("lessons").stream().map(LessonId::new).toList());
        if (group.lessons().isEmpty() && block.has("lessons")) {
            block.problem("lessons", "a group has at least one lesson");
        }
        block.done();
        return group;
    }

    private static void mustBeginWith(CourseId course, String id, String what, Block block) {
        if (!Block.wasMissing(id) && !Block.wasMissing(course.value()) && !id.startsWith(course + ".")) {
            block.problem("id", "the %s id '%s' must begin with '%s.'".formatted(what, id, course));
        }
    }

    private Lesson lesson(Block block, CourseId course, String folder) {
        var id = new LessonId(block.id("id"));
        boolean named = !Block.wasMissing(id.value());
        mustBeginWith(course, id.value(), "lesson", block);
        isFirst(id, block);
        if (block.has("systems")) {
            block.texts("systems"); // kept for the author's overview; the facts say it exactly
        }
        String name = id.value().substring(id.value().indexOf('.') + 1);
        var lesson = new Lesson(
                id,
                course,
                block.localized("title"),
                block.localized("summary"),
                block.number("minutes", 1, 15),
                block.texts("facts").stream().map(FactId::new).toList(),
                new ItemId(block.text("check")),
                named
                        ? new LocalizedText(
                                text(block, folder + name + ".zh.md"), text(block, folder + name + ".en.md"))
                        : new LocalizedText("?", "?"));
        block.done();
        return lesson;
    }

    private String text(Block block, String file) {
        read.add(file);
        Optional<String> text = files.find(file).filter(found -> !found.isBlank());
        if (text.isEmpty()) {
            block.problem("id", "the lesson's text %s is missing or empty".formatted(files.nameOf(file)));
        } else if (AuthoredFiles.isGarbled(text.get())) {
            problems.add(files.nameOf(file), 0, AuthoredFiles.GARBLED);
        }
        return text.orElse("?");
    }

    private void items(String file, Block root) {
        String system = file.substring("items/".length(), file.length() - ".yaml".length());
        for (Block block : root.blocks("items")) {
            // Asked for before the item's reader says which keys it does not know.
            List<ItemId> named = block.has("enemies")
                    ? block.texts("enemies").stream().map(ItemId::new).toList()
                    : List.of();
            Optional<Item> item = ItemReader.read(block);
            var id = new ItemId(block.text("id"));
            if (!Block.wasMissing(id.value()) && !id.value().startsWith(system + ".")) {
                block.problem(
                        "id",
                        "the item id '%s' must begin with '%s.', for it stands in %s"
                                .formatted(id, system, files.nameOf(file)));
            }
            // One that could not be read is there all the same: whoever names it makes no mistake.
            if (isFirst(id, block)) {
                item.ifPresent(found -> items.put(id, found));
                enemies.put(id, named);
                places.put(new EnemyCheck.Named(id), block.placeOf("enemies"));
            }
        }
        root.done();
    }

    private void exam(String file, Block root) {
        var id = new ExamId(root.id("id"));
        mustBeNamed(file, id.value(), root);
        List<Section> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Block block : root.blocks("sections")) {
            Section section = section(block);
            sections.add(section);
            if (!names.add(section.id()) && !Block.wasMissing(section.id())) {
                block.problem("id", "this exam has a section '%s' already".formatted(section.id()));
            }
        }
        if (sections.isEmpty() && root.has("sections")) {
            root.problem("sections", "an exam has at least one section");
        }
        var blueprint = new Blueprint(
                id,
                root.localized("title"),
                Mode.read(root),
                root.number("minutes", 1, 480),
                root.number("cutPercent", 1, 100),
                sections);
        keep(blueprints, id, blueprint, root);
        root.done();
    }

    private Section section(Block block) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        block.block("levels").ifPresent(written -> {
            for (String word : written.keys()) {
                Words.constant(word, Level.class)
                        .ifPresentOrElse(
                                level -> levels.put(level, written.number(word, 0, 200)),
                                () -> written.problem(word, Words.unknown("level", word, Words.of(Level.class))));
            }
        });
        var section = new Section(
                block.id("id"),
                block.localized("title"),
                block.texts("systems"),
                block.number("draw", 1, 200),
                block.number("mustGet", 0, 200, 0),
                levels);
        places.put(section, block.placeOf("id"));
        block.done();
        return section;
    }

    private void position(String file, Block root) {
        var id = new PositionId(root.id("id"));
        mustBeNamed(file, id.value(), root);
        var position = new Position(
                id,
                root.localized("title"),
                root.texts("courses").stream().map(CourseId::new).toList(),
                new ExamId(root.text("exam")),
                root.number("validMonths", 1, 120),
                root.number("expiringDays", 0, 365));
        keep(positions, id, position, root);
        root.done();
    }

    private void mustBeNamed(String file, String id, Block root) {
        if (!Block.wasMissing(id) && !file.endsWith("/" + id + ".yaml")) {
            root.problem("id", "'%s' must stand in a file '%s.yaml'".formatted(id, id));
        }
    }

    private <K, V> void keep(Map<K, V> map, K id, V value, Block block) {
        if (isFirst(id, block)) {
            map.put(id, value);
        }
    }

    private boolean isFirst(Object id, Block block) {
        Place first = places.putIfAbsent(id, block.placeOf("id"));
        if (first != null && !Block.wasMissing(id.toString())) {
            block.problem("id", "the id '%s' is taken already, at %s".formatted(id, first));
        }
        return first == null;
    }
}
