package org.gatepost.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.item.Prompt;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Purpose;
import org.gatepost.library.Revised;
import org.gatepost.people.PositionId;
import org.springframework.stereotype.Component;

/**
 * What positions, exams, sections and lessons are called. Something that content no longer has is called by its id, so
 * that old attempts can still be read. Never hands out a key.
 */
@Component
public class ContentNames {

    private record ExamRevision(ExamId exam, int revision) {}

    private final Library library;
    private final Bank bank;
    /** Revisions never change; there are as many as blueprints were ever edited. */
    private final Map<ExamRevision, Blueprint> blueprints = new ConcurrentHashMap<>();

    ContentNames(Library library, Bank bank) {
        this.library = library;
        this.bank = bank;
    }

    public String position(PositionId id, Locale locale) {
        return library.position(id)
                .map(position -> position.value().title().in(locale))
                .orElse(id.value());
    }

    public String exam(ExamId id, Locale locale) {
        return library.blueprint(id)
                .map(blueprint -> blueprint.value().title().in(locale))
                .orElse(id.value());
    }

    /** The section as it was called in that revision of the exam's blueprint. */
    public String section(ExamId exam, int revision, String section, Locale locale) {
        return blueprint(exam, revision).sections().stream()
                .filter(part -> part.id().equals(section))
                .findFirst()
                .map(part -> part.title().in(locale))
                .orElse(section);
    }

    /** What an exam was for in that revision of its blueprint. */
    Purpose purpose(ExamId exam, int revision) {
        return blueprint(exam, revision).purpose();
    }

    /** What an attempt at an exam was for, by that revision of its blueprint; nothing for practice. */
    Optional<ExamKind> kind(ExamId exam, int revision) {
        return ExamKind.of(exam, purpose(exam, revision));
    }

    /** Exams of today that never were anything but practice: what nobody lists need not be read. */
    Set<ExamId> onlyPractice() {
        return library.blueprints().stream()
                .map(Blueprint::id)
                .filter(this::wasAlwaysPractice)
                .collect(Collectors.toSet());
    }

    private boolean wasAlwaysPractice(ExamId exam) {
        int newest = library.blueprint(exam).map(Revised::revision).orElse(0);
        return newest > 0
                && IntStream.rangeClosed(1, newest)
                        .allMatch(revision -> !purpose(exam, revision).hasPass());
    }

    private Blueprint blueprint(ExamId exam, int revision) {
        return blueprints.computeIfAbsent(
                new ExamRevision(exam, revision), wanted -> library.blueprint(exam, revision));
    }

    public String lesson(LessonId id, Locale locale) {
        return library.lesson(id)
                .map(lesson -> lesson.value().title().in(locale))
                .orElse(id.value());
    }

    /**
     * What the learner saw.
     *
     * @param drawn the numbers drawn for them; none for most items
     */
    public Prompt prompt(ItemRevision item, Map<String, BigDecimal> drawn) {
        return bank.item(item).drawn(drawn).prompt();
    }

    Level level(ItemRevision item) {
        return bank.item(item).header().level();
    }
}
