package org.gatepost.clearance;

import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;

import java.util.List;
import org.gatepost.library.SmallContent;

/** What may be required otherwise tomorrow. */
final class OtherContent {

    private static final String GUIDE = """
            id: guide
            title: {zh: 导购, en: Guide}
            courses: [day]
            exam: engineer
            validMonths: 6
            expiringDays: 10
            """;

    private OtherContent() {}

    static List<SmallContent> all() {
        return List.of(
                withBothPositions(),
                new SmallContent(),
                withASecondLesson(),
                withAnotherPosition(),
                withShorterValidity(),
                withTerms(),
                withASecondLesson().put("positions/guide.yaml", GUIDE));
    }

    static SmallContent withASecondLesson() {
        return new SmallContent()
                .append(COURSE, """
                          - id: day.two
                            title: {zh: 第二课, en: Lesson two}
                            summary: {zh: 一句话。, en: One sentence.}
                            minutes: 4
                            facts: [pledge.f1]
                            check: pledge.check2
                        """)
                .put("courses/day/two.zh.md", "正文。\n")
                .put("courses/day/two.en.md", "Text.\n")
                .append(ITEMS, """
                          - id: pledge.check2
                            type: true-false
                            level: recall
                            lesson: day.two
                            facts: [pledge.f1]
                            stem: {zh: 题, en: Stem}
                            answer: true
                            misconception: {zh: 以为, en: Believes}
                            refutedBy: pledge.f1
                            explanation: {zh: 因为, en: Because}
                        """);
    }

    static SmallContent withTerms() {
        return new SmallContent().put("exams/engineer-shorter.yaml", """
                        id: engineer-shorter
                        title: {zh: 续期考试, en: Renewal exam}
                        minutes: 10
                        cutPercent: 80
                        sections:
                          - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 2}
                        """).append(POSITION, """
                        dueDays: 20
                        graceDays: 14
                        renewal:
                          exam: engineer-shorter
                          lessons: [day.one]
                          lapsedDays: 30
                        """);
    }

    static SmallContent withAnotherPosition() {
        return withBothPositions().remove(POSITION);
    }

    static SmallContent withShorterValidity() {
        return new SmallContent().replace(POSITION, "validMonths: 12", "validMonths: 3");
    }

    private static SmallContent withBothPositions() {
        return new SmallContent().put("positions/guide.yaml", GUIDE);
    }
}
