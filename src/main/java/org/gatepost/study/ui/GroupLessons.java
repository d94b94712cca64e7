package org.gatepost.study.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.gatepost.exam.CourseExams;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.LessonGroup;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;

/** The lessons of one group, and after them its quiz. */
final class GroupLessons extends Section {

    GroupLessons(LessonGroup group, CourseProgress course, CourseExams exams, CompanyTime time) {
        addClassNames("gp-stack", "gp-lesson-group");
        List<LessonProgress> lessons = group.lessons().stream()
                .flatMap(lesson -> course.lesson(lesson).stream())
                .toList();
        add(
                new H3(group.title().in(getLocale())),
                new LessonList(lessons, course.placeOf(group.lessons().getFirst()), time));
        exams.quizOf(group.id()).ifPresent(quiz -> add(new ExamOffer(quiz, time)));
    }
}
