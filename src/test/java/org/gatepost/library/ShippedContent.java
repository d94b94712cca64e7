package org.gatepost.library;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.people.PositionId;
import org.gatepost.source.ShippedLedger;

/** What is taught in {@code content/}, keys included, for journeys that must know what is right. No database. */
public final class ShippedContent {

    private static final Content CONTENT = Manuscript.read(
                    AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE)
            .content();

    private ShippedContent() {}

    public static Collection<Item> items() {
        return CONTENT.items().values();
    }

    public static Item item(ItemId id) {
        return Objects.requireNonNull(CONTENT.items().get(id));
    }

    public static List<Lesson> lessonsFor(String position) {
        return Objects.requireNonNull(CONTENT.positions().get(new PositionId(position))).courses().stream()
                .flatMap(course -> Objects.requireNonNull(CONTENT.courses().get(course)).lessons().stream())
                .toList();
    }

    public static List<Lesson> lessons() {
        return CONTENT.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
    }

    public static Lesson lesson(LessonId id) {
        return CONTENT.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Blueprint blueprint(String exam) {
        return Objects.requireNonNull(CONTENT.blueprints().get(new ExamId(exam)));
    }
}
