package org.gatepost.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;
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

    private final AuthoredFiles files;
    private final Problems problems = new Problems();
    private final Map<Object, Place> places = new LinkedHashMap<>();
    private final Map<CourseId, Course> courses = new LinkedHashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<ExamId, Blueprint> blueprints = new LinkedHashMap<>();
    private final Map<PositionId, Position> positions = new LinkedHashMap<>();

    private ContentReader(AuthoredFiles files) {
        this.files = files;
    }

    /** @throws UnreadableFiles when there is any mistake, naming all of them */
    static Content read(AuthoredFiles files, Ledger ledger) {
        return new ContentReader(files).readAll(ledger);
    }

    private Content readAll(Ledger ledger) {
        each("courses/", "/course.yaml", this::course);
        each("items/", ".yaml", (file, root) -> {
            root.blocks("items").forEach(this::item);
            root.done();
        });
        each("exams/", ".yaml", this::exam);
        each("positions/", ".yaml", this::position);
        var content = new Content(courses, items, blueprints, positions);
        if (courses.isEmpty() || items.isEmpty() || positions.isEmpty()) {
            problems.add(files.nameOf(""), 0, "there must be at least one course, one item and one position");
        }
        new ContentCheck(content, ledger, places, problems).run();
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return content;
    }

    private void each(String folder, String ending, BiConsumer<String, Block> reader) {
        for (String file : files.list(folder, ending)) {
            Block.read(files.nameOf(file), files.text(file), problems)
                    .ifPresent(root -> reader.accept(file, root));
        }
    }

    private void course(String file, Block root) {
        var id = new CourseId(root.text("id"));
        String folder = file.substring(0, file.length() - "course.yaml".length());
        if (!folder.equals("courses/" + id + "/")) {
            root.problem("id", "course '%s' stands in folder '%s'".formatted(id, folder));
        }
        List<Lesson> lessons = new ArrayList<>();
        root.blocks("lessons").forEach(block -> lessons.add(lesson(block, id, folder)));
        if (lessons.isEmpty()) {
            root.problem("lessons", "a course has at least one lesson");
        }
        keep(courses, id, new Course(id, root.localized("title"), root.localized("summary"), lessons), root);
        root.done();
    }

    private Lesson lesson(Block block, CourseId course, String folder) {
        var id = new LessonId(block.text("id"));
        if (!id.value().startsWith(course + ".")) {
            block.problem("id", "the lesson id '%s' must begin with '%s.'".formatted(id, course));
        }
        if (places.putIfAbsent(id, block.placeOf("id")) != null) {
            block.problem("id", "the lesson id '%s' is used twice".formatted(id));
        }
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
                new LocalizedText(text(block, folder + name + ".zh.md"), text(block, folder + name + ".en.md")));
        block.done();
        return lesson;
    }

    private String text(Block block, String file) {
        Optional<String> text = files.find(file).filter(found -> !found.isBlank());
        if (text.isEmpty()) {
            block.problem("id", "the lesson's text %s is missing or empty".formatted(files.nameOf(file)));
        }
        return text.orElse("?");
    }

    private void item(Block block) {
        ItemReader.read(block).ifPresent(item -> keep(items, item.id(), item, block));
    }

    private void exam(String file, Block root) {
        var id = new ExamId(root.text("id"));
        mustBeNamed(file, id.value(), root);
        List<Section> sections = new ArrayList<>();
        root.blocks("sections").forEach(block -> sections.add(section(block)));
        var blueprint = new Blueprint(
                id,
                root.localized("title"),
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
                Block.word(word, Level.class)
                        .ifPresentOrElse(
                                level -> levels.put(level, written.number(word, 0, 200)),
                                () -> written.problem(word, "there is no level '%s'".formatted(word)));
            }
        });
        var section = new Section(
                block.text("id"),
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
        var id = new PositionId(root.text("id"));
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
        if (!file.endsWith("/" + id + ".yaml")) {
            root.problem("id", "'%s' stands in file '%s'".formatted(id, files.nameOf(file)));
        }
    }

    private <K, V> void keep(Map<K, V> map, K id, V value, Block block) {
        places.put(id, block.placeOf("id"));
        if (map.putIfAbsent(id, value) != null) {
            block.problem("id", "the id '%s' is used twice".formatted(block.text("id")));
        }
    }
}
