package org.gatepost.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/** Reads the files {@code content/courses/<course>/course.yaml}, with their lessons' texts and the pictures in them. */
final class CourseReader {

    private final AuthoredFiles files;
    private final Problems problems;
    private final BiConsumer<Object, Place> note;
    private final LessonTexts texts;
    private final Map<LessonId, PictureCheck.Both> pictures = new LinkedHashMap<>();

    /**
     * @param note notes where an id stands, and says so when it is taken
     * @param read is told every file that is read besides
     */
    CourseReader(AuthoredFiles files, Problems problems, BiConsumer<Object, Place> note, Consumer<String> read) {
        this.files = files;
        this.problems = problems;
        this.note = note;
        this.texts = new LessonTexts(files, problems, read);
    }

    /** The pictures that read well, of all lessons read so far. */
    Map<LessonId, PictureCheck.Both> pictures() {
        return pictures;
    }

    /** @param file its path below {@code content/} */
    Course read(String file, Block root) {
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
        int order = root.number("order", 1, 999);
        // What is missing has been told and is no order that another course could have.
        order = root.has("order") ? order : 0;
        var course =
                new Course(id, order, root.localized("title"), root.localized("summary"), lessons, groups(root, id));
        root.done();
        return course;
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
        note.accept(id, block.placeOf("id"));
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
        note.accept(id, block.placeOf("id"));
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
                block.has("moreChecks")
                        ? block.texts("moreChecks").stream().map(ItemId::new).toList()
                        : List.of(),
                named ? texts.read(folder + name, block) : new LocalizedText(LessonTexts.MISSING, LessonTexts.MISSING));
        block.done();
        if (named) {
            pictures(lesson, folder + name);
        }
        return lesson;
    }

    /** Only pictures that read well are compared and checked further. */
    private void pictures(Lesson lesson, String file) {
        var zh = LessonMarkdown.parse(lesson.text().zh());
        var en = LessonMarkdown.parse(lesson.text().en());
        var found = new Problems();
        var both = new PictureCheck.Both(
                PictureReader.in(files.nameOf(file + ".zh.md"), zh, found),
                PictureReader.in(files.nameOf(file + ".en.md"), en, found));
        found.all().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
        if (found.isEmpty()) {
            pictures.put(lesson.id(), both);
        }
        // A picture that is missing in one language is told of already.
        if (found.isEmpty() && both.zh().size() == both.en().size()) {
            asManyBlocks(lesson, zh, en, files.nameOf(file + ".en.md"));
        }
    }

    /** Where somebody is in a lesson is the number of a block, and holds in either language. */
    private void asManyBlocks(Lesson lesson, Node zh, Node en, String file) {
        int inChinese = LessonMarkdown.blocks(zh);
        int inEnglish = LessonMarkdown.blocks(en);
        if (LessonTexts.areThere(lesson.text()) && inChinese != inEnglish) {
            problems.add(
                    file,
                    0,
                    "the text has %d blocks (paragraphs, headings, lists, quotations, pictures), the Chinese one has %d"
                            .formatted(inEnglish, inChinese));
        }
    }
}
