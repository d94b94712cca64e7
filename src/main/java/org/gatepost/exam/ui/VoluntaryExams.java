package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.exam.CourseExams;
import org.gatepost.kernel.CompanyTime;

/** What anybody may sit, course by course; a course in which somebody has begun stands open. */
final class VoluntaryExams extends Section {

    VoluntaryExams(List<CourseExams> courses, CompanyTime time) {
        addClassName("gp-stack");
        var lead = new Paragraph(getTranslation("exam.voluntary.lead"));
        lead.addClassName("gp-soft");
        add(new H2(getTranslation("exam.voluntary.title")), lead);
        courses.forEach(course -> add(course(course, time)));
    }

    private Component course(CourseExams course, CompanyTime time) {
        var list = new UnorderedList();
        list.addClassName("gp-voluntary-list");
        course.exams().forEach(exam -> list.add(new VoluntaryRow(exam, time)));
        var details = new NativeDetails(
                getTranslation(
                        "exam.voluntary.course",
                        course.course().title().in(getLocale()),
                        course.begun(),
                        course.exams().size()),
                list);
        details.setOpen(course.exams().stream()
                .anyMatch(exam -> exam.open() != null || !exam.sat().isEmpty()));
        details.addClassNames("gp-card", "gp-details");
        return details;
    }
}
