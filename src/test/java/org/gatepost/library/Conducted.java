package org.gatepost.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Content whose exams are conducted as a test wants. As a bean it changes what the application has read. */
public record Conducted(Map<ExamId, Conduct> exams) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Content content ? content(content, exams) : bean;
    }

    /** The same exam, conducted otherwise. */
    public static Blueprint blueprint(Blueprint exam, Conduct conduct) {
        return new Blueprint(
                exam.id(),
                exam.title(),
                exam.purpose(),
                exam.minutes(),
                exam.cutPercent(),
                exam.sections(),
                exam.limits(),
                exam.review(),
                conduct);
    }

    static Content content(Content content, Map<ExamId, Conduct> exams) {
        Map<ExamId, Blueprint> blueprints = new LinkedHashMap<>(content.blueprints());
        exams.forEach((id, conduct) -> blueprints.computeIfPresent(id, (same, exam) -> blueprint(exam, conduct)));
        return new Content(
                content.courses(),
                content.items(),
                blueprints,
                content.positions(),
                content.enemies(),
                content.decks());
    }
}
