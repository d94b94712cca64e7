package org.gatepost.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.gatepost.authored.Place;
import org.gatepost.authored.Said;
import org.gatepost.item.LessonId;

/** Whether the groups of a course divide it: every lesson in exactly one, and in the order of the course. */
final class GroupCheck {

    private final Map<Object, Place> places;
    private final Reports report;

    GroupCheck(Map<Object, Place> places, Reports report) {
        this.places = places;
        this.report = report;
    }

    void run(Course course) {
        if (course.groups().isEmpty()) {
            return;
        }
        List<LessonId> lessons = course.lessons().stream().map(Lesson::id).toList();
        Set<LessonId> grouped = new HashSet<>();
        List<LessonId> order = new ArrayList<>();
        boolean whole = true;
        for (LessonGroup group : course.groups()) {
            for (LessonId lesson : group.lessons()) {
                if (!lessons.contains(lesson)) {
                    whole = false;
                    unknown(group, course, lesson);
                } else if (!grouped.add(lesson)) {
                    whole = false;
                    report.accept(group.id(), "lesson '%s' is in a group already".formatted(lesson));
                }
                order.add(lesson);
            }
        }
        for (LessonId lesson : lessons) {
            if (!grouped.contains(lesson) && !Block.wasMissing(lesson.value())) {
                whole = false;
                report.accept(lesson, Said.of("authored.said.ungrouped", lesson));
            }
        }
        if (whole && !order.equals(lessons)) {
            report.accept(
                    course.groups().getFirst().id(),
                    "the groups of course '%s' do not list its lessons in their order".formatted(course.id()));
        }
    }

    private void unknown(LessonGroup group, Course course, LessonId lesson) {
        if (Block.wasMissing(lesson.value())) {
            return;
        }
        List<String> names = course.lessons().stream()
                .map(known -> known.id().value())
                .filter(name -> places.containsKey(new LessonId(name)))
                .toList();
        report.accept(
                group.id(),
                Said.of("authored.said.noLesson", course.id(), lesson, Nearest.said(lesson.value(), names)));
    }
}
