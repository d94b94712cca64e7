package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A course's page offers a group's quiz after its lessons, and the course's exam at the end. */
@SpringBootTest
@Import(StudyPages.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class QuizOfferTests extends StudyPages {

    @Test
    void standsAfterTheLessonsOfEachGroupAndTheCourseExamStandsLast() {
        Course course = library.course(new CourseId("first-day")).orElseThrow();
        UI.getCurrent().navigate("study/first-day");
        assertThat(find(GroupLessons.class).all()).hasSameSizeAs(course.groups());
        assertThat(find(H3.class).all()).extracting(H3::getText).containsSubsequence("The gate", "Why service");
        assertThat(find(ExamOffer.class).all())
                .extracting(ExamOffer::getHref)
                .containsExactly(
                        "exam/first-day.gate",
                        "exam/first-day.why",
                        "exam/first-day.people",
                        "exam/first-day.maxims",
                        "exam/first-day");
    }

    @Test
    void countsTheLessonsThroughAllGroups() {
        UI.getCurrent().navigate("study/first-day");
        assertThat(find(LessonList.class).all())
                .extracting(list -> list.getElement().getAttribute("start"))
                .containsExactly("1", "3", "6", "8");
    }
}
