package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.source.Ledger;
import org.gatepost.source.SmallLedger;

/** The smallest content that is complete: a course of one lesson, a check and two items, an exam, a position and a card. */
public final class SmallContent {

    public static final String COURSE = "courses/day/course.yaml";
    public static final String ITEMS = "items/pledge.yaml";
    public static final String EXAM = "exams/engineer.yaml";
    public static final String POSITION = "positions/engineer.yaml";
    public static final String CARDS = "cards/pocket.yaml";
    public static final String TEXT_ZH = "courses/day/one.zh.md";

    private final Map<String, String> files = new LinkedHashMap<>();

    public SmallContent() {
        files.put(COURSE, """
                id: day
                order: 1
                title: {zh: 第一天, en: First day}
                summary: {zh: 一句话。, en: One sentence.}
                lessons:
                  - id: day.one
                    title: {zh: 第一课, en: Lesson one}
                    summary: {zh: 一句话。, en: One sentence.}
                    minutes: 4
                    facts: [pledge.f1, pledge.f2]
                    check: pledge.check1
                """);
        files.put(TEXT_ZH, "正文。\n");
        files.put("courses/day/one.en.md", "Text.\n");
        files.put(ITEMS, """
                items:
                  - id: pledge.check1
                    type: true-false
                    level: recall
                    lesson: day.one
                    facts: [pledge.f1]
                    stem: {zh: 题, en: Stem}
                    answer: true
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f1
                    explanation: {zh: 因为, en: Because}
                  - id: pledge.i1
                    type: true-false
                    level: apply
                    critical: true
                    lesson: day.one
                    facts: [pledge.f1]
                    stem: {zh: 题一, en: Stem one}
                    answer: false
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f1
                    explanation: {zh: 因为, en: Because}
                  - id: pledge.i2
                    type: true-false
                    level: recall
                    lesson: day.one
                    facts: [pledge.f2]
                    stem: {zh: 题二, en: Stem two}
                    answer: false
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f2
                    explanation: {zh: 因为, en: Because}
                """);
        files.put(EXAM, """
                id: engineer
                title: {zh: 考试, en: Exam}
                minutes: 10
                cutPercent: 80
                sections:
                  - id: pledges
                    title: {zh: 承诺, en: Pledges}
                    systems: [pledge]
                    draw: 2
                    mustGet: 1
                    levels: {recall: 1, apply: 1}
                """);
        files.put(POSITION, """
                id: engineer
                title: {zh: 工程师, en: Engineer}
                courses: [day]
                exam: engineer
                validMonths: 12
                expiringDays: 30
                """);
        files.put(CARDS, """
                id: pocket
                title: {zh: 卡片, en: Cards}
                summary: {zh: 一句话。, en: One sentence.}
                cards:
                  - id: pledge-card
                    title: {zh: 承诺, en: Pledge}
                    facts: [pledge.f1]
                    note: {zh: 提醒, en: A note}
                    parts:
                      - heading: {zh: 保修, en: Warranty}
                        lines:
                          - {zh: 保修两年, en: Two years of warranty, exact: true}
                          - {zh: 一天, en: One day, exact: false}
                        facts: [pledge.f1, pledge.f2]
                      - heading: {zh: 座右铭, en: Motto}
                        toFill: true
                        facts: [motto.f1]
                """);
    }

    /**
     * The same with another text.
     *
     * @throws AssertionError when the file has no such text, for then the test would test nothing
     */
    public SmallContent replace(String file, String old, String with) {
        return change(file, text -> {
            if (!text.contains(old)) {
                throw new AssertionError("%s has no '%s'".formatted(file, old));
            }
            return text.replace(old, with);
        });
    }

    public SmallContent append(String file, String text) {
        return change(file, before -> before + text);
    }

    public SmallContent put(String file, String text) {
        files.put(file, text);
        return this;
    }

    public SmallContent remove(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** What it makes of the database's revisions: the library of an application that starts with it. */
    public Library library(TestDatabase database) {
        return new Library(read(), new Revisions(database.jdbc(), MovableClock.atNoon()));
    }

    /** What has changed once this is loaded, with these facts. */
    public Changes changes(TestDatabase database, Clock clock, Ledger facts) {
        Content content = read();
        var revisions = new Revisions(database.jdbc(), clock);
        var bank = new Bank(content, revisions);
        assertThat(new Library(content, revisions).courses()).isNotEmpty();
        var finding = new ChangeFinding(content, facts, revisions, database.jdbc(), database.transaction());
        finding.find();
        return new Changes(finding, revisions, bank, database.jdbc());
    }

    /** What its authors wrote, without a database. */
    public Manuscript manuscript() {
        return manuscript(MovableClock.ZONE);
    }

    /** As a company elsewhere reads it. */
    Manuscript manuscript(ZoneId company) {
        return Manuscript.read(AuthoredFiles.of("content", files), ledger(), company);
    }

    /** The same as content that is to come while another runs. */
    public NextContent next(SmallContent running) {
        return NextContent.of(running.read(), ledger(), manuscript());
    }

    /** Its files by their path below {@code content/}. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }

    Content read() {
        return manuscript().content();
    }

    static Ledger ledger() {
        return SmallLedger.read();
    }

    SmallContent change(String file, UnaryOperator<String> change) {
        files.compute(file, (name, text) -> change.apply(text == null ? "" : text));
        return this;
    }
}
