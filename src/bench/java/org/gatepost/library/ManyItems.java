package org.gatepost.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatepost.item.SampleItems;
import org.gatepost.source.Ledger;

/** A folder of content with any number of items of all types, spread over the systems of the ledger. */
final class ManyItems {

    private static final int LESSONS = 100;

    private final Ledger ledger;
    private final Path folder;
    private final List<String> samples;

    ManyItems(Ledger ledger, Path folder) throws IOException {
        this.ledger = ledger;
        this.folder = folder;
        this.samples = samples();
    }

    void write(int items) throws IOException {
        List<String> systems =
                ledger.systems().stream().map(system -> system.id().value()).toList();
        List<StringBuilder> files =
                systems.stream().map(system -> new StringBuilder("items:\n")).toList();
        for (int item = 0; item < items; item++) {
            int system = item % systems.size();
            files.get(system)
                    .append(samples.get(item % samples.size())
                            .replaceFirst("(?m)^  - id: .*", "  - id: %s.g%d".formatted(systems.get(system), item))
                            .replaceFirst("(?m)^    lesson: .*", "    lesson: all.l" + item % LESSONS));
        }
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            files.getFirst().append("""
                      - id: %s.check%d
                        type: true-false
                        level: recall
                        lesson: all.l%d
                        facts: [little-swan-12345.f1]
                        stem: {zh: 题, en: Stem}
                        answer: true
                        misconception: {zh: 以为, en: Believes}
                        refutedBy: little-swan-12345.f1
                        explanation: {zh: 因为, en: Because}
                    """.formatted(systems.getFirst(), lesson, lesson));
        }
        for (int system = 0; system < systems.size(); system++) {
            file("items/" + systems.get(system) + ".yaml", files.get(system).toString());
        }
        course(systems.getFirst());
        file("exams/all.yaml", """
                id: all
                title: {zh: 考试, en: Exam}
                minutes: 60
                cutPercent: 80
                sections:
                """ + systems.stream().map("""
                  - id: %s
                    title: {zh: 部分, en: Section}
                    systems: [%<s]
                    draw: 1
                """::formatted).collect(Collectors.joining()));
        for (int position = 0; position < 10; position++) {
            file("positions/p%d.yaml".formatted(position), """
                    id: p%d
                    title: {zh: 岗位, en: Position}
                    courses: [all]
                    exam: all
                    validMonths: 12
                    expiringDays: 30
                    """.formatted(position));
        }
    }

    /** As an author would change one item. */
    void editOne() throws IOException {
        String first = ledger.systems().iterator().next().id().value();
        Path file = folder.resolve("items/" + first + ".yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("how many|How many", "Just how many"));
    }

    /** A hundred lessons, each of which teaches every fact. */
    private void course(String system) throws IOException {
        String facts = ledger.factIds().stream().map(Object::toString).collect(Collectors.joining(", "));
        var lessons = new StringBuilder();
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            lessons.append("""
                      - id: all.l%d
                        title: {zh: 一课, en: A lesson}
                        summary: {zh: 一句话。, en: One sentence.}
                        minutes: 4
                        facts: [%s]
                        check: %s.check%d
                    """.formatted(lesson, facts, system, lesson));
            file("courses/all/l%d.zh.md".formatted(lesson), "正文。\n".repeat(200));
            file("courses/all/l%d.en.md".formatted(lesson), "Text.\n".repeat(400));
        }
        file("courses/all/course.yaml", """
                id: all
                order: 1
                title: {zh: 课程, en: Course}
                summary: {zh: 一句话。, en: One sentence.}
                lessons:
                """ + lessons);
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static List<String> samples() throws IOException {
        try (var in = Objects.requireNonNull(SampleItems.class.getResourceAsStream("one-of-each.yaml"))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^(?=  - id: )");
            List<String> samples = new ArrayList<>(List.of(parts));
            samples.removeFirst(); // what stands before the first item
            return samples;
        }
    }
}
