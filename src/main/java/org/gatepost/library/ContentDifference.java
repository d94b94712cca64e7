package org.gatepost.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ContentChange.Aspect;
import org.gatepost.library.ContentChange.Detail;
import org.gatepost.library.ContentChange.How;
import org.gatepost.library.ContentChange.Subject;
import org.gatepost.marking.Marking;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.jspecify.annotations.Nullable;

/** What two contents say otherwise, of what a start would store as another revision. Pure. */
public final class ContentDifference {

    private final Content before;
    private final Content after;
    private final Ledger ledgerBefore;
    private final Ledger ledgerAfter;
    private final Map<LessonId, LocalizedText> lessonsBefore;
    private final Map<LessonId, LocalizedText> lessonsAfter;

    private ContentDifference(Content before, Ledger ledgerBefore, Content after, Ledger ledgerAfter) {
        this.before = before;
        this.after = after;
        this.ledgerBefore = ledgerBefore;
        this.ledgerAfter = ledgerAfter;
        lessonsBefore = titles(before);
        lessonsAfter = titles(after);
    }

    /** Of what two folders say. */
    public static List<ContentChange> between(Manuscript before, Manuscript after) {
        return between(before.content(), before.ledger(), after.content(), after.ledger());
    }

    /**
     * Positions first, then exams, lessons, items, facts and decks of cards; of each those that change, then those that come and
     * go.
     */
    static List<ContentChange> between(Content before, Ledger ledgerBefore, Content after, Ledger ledgerAfter) {
        return new ContentDifference(before, ledgerBefore, after, ledgerAfter).all();
    }

    private List<ContentChange> all() {
        List<ContentChange> all = new ArrayList<>();
        all.addAll(compared(Subject.POSITION, before.positions(), after.positions(), Position::title, this::position));
        all.addAll(compared(
                Subject.EXAM, before.blueprints(), after.blueprints(), Blueprint::title, ExamDifference::between));
        all.addAll(compared(Subject.LESSON, lessons(before), lessons(after), Lesson::title, this::lesson));
        all.addAll(compared(Subject.ITEM, before.items(), after.items(), ContentDifference::stem, this::item));
        all.addAll(
                compared(Subject.FACT, said(ledgerBefore), said(ledgerAfter), FactSaid::text, ContentDifference::fact));
        all.addAll(compared(Subject.DECK, before.decks(), after.decks(), Deck::title, ContentDifference::deck));
        return all;
    }

    private static <K, T> List<ContentChange> compared(
            Subject subject,
            Map<K, T> before,
            Map<K, T> after,
            Function<T, LocalizedText> title,
            BiFunction<T, T, List<Detail>> details) {
        List<ContentChange> changed = new ArrayList<>();
        List<ContentChange> comeAndGo = new ArrayList<>();
        Set<K> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        for (K id : all) {
            T was = before.get(id);
            T will = after.get(id);
            if (was == null || will == null) {
                Optional.ofNullable(will)
                        .or(() -> Optional.ofNullable(was))
                        .ifPresent(thing -> comeAndGo.add(new ContentChange(
                                subject,
                                id.toString(),
                                title.apply(thing),
                                was == null ? How.ADDED : How.REMOVED,
                                List.of())));
                continue;
            }
            List<Detail> found = details.apply(was, will);
            if (!found.isEmpty() || !isStoredAlike(was, will)) {
                changed.add(new ContentChange(
                        subject,
                        id.toString(),
                        title.apply(will),
                        How.CHANGED,
                        found.isEmpty() ? List.of(new Detail(Aspect.TEXT, List.of(), List.of())) : found));
            }
        }
        return Stream.concat(changed.stream(), comeAndGo.stream()).toList();
    }

    /** Whether a start would keep the revision. */
    static boolean isStoredAlike(Object one, Object other) {
        return one.equals(other) || StoredJson.write(one).equals(StoredJson.write(other));
    }

    private List<Detail> position(Position was, Position will) {
        Terms then = was.terms();
        Terms next = will.terms();
        Terms.Renewal renewal = then.renewal();
        Terms.Renewal other = next.renewal();
        List<LessonId> lessons = ids(before, was);
        List<LessonId> others = ids(after, will);
        return new Differing()
                .texts(
                        Aspect.LESSONS,
                        lessons.equals(others),
                        named(without(lessons, others), lessonsBefore),
                        named(without(others, lessons), lessonsAfter))
                .texts(Aspect.EXAM, was.exam().equals(will.exam()), exam(before, was.exam()), exam(after, will.exam()))
                .numbersOrNone(Aspect.VALID_MONTHS, was.validMonths(), will.validMonths())
                .names(
                        Aspect.ENDS_ON,
                        then.endsOn().stream().map(day -> day(day.toString())).toList(),
                        next.endsOn().stream().map(day -> day(day.toString())).toList())
                .numbers(Aspect.EXPIRING_DAYS, was.expiringDays(), will.expiringDays())
                .numbersOrNone(Aspect.DUE_DAYS, then.dueDays(), next.dueDays())
                .numbersOrNone(Aspect.GRACE_DAYS, then.graceDays(), next.graceDays())
                .texts(
                        Aspect.RENEWAL_EXAM,
                        Objects.equals(examOf(renewal), examOf(other)),
                        renewal == null ? List.of() : exam(before, renewal.exam()),
                        other == null ? List.of() : exam(after, other.exam()))
                .texts(
                        Aspect.RENEWAL_LESSONS,
                        lessonsOf(renewal).equals(lessonsOf(other)),
                        renewal == null ? List.of() : named(renewal.lessons(), lessonsBefore),
                        other == null ? List.of() : named(other.lessons(), lessonsAfter))
                .numbersOrNone(
                        Aspect.LAPSED_DAYS,
                        renewal == null ? 0 : renewal.lapsedDays(),
                        other == null ? 0 : other.lapsedDays())
                .names(Aspect.TITLE, List.of(was.title()), List.of(will.title()))
                .details();
    }

    private static @Nullable ExamId examOf(Terms.@Nullable Renewal renewal) {
        return renewal == null ? null : renewal.exam();
    }

    private static List<LessonId> lessonsOf(Terms.@Nullable Renewal renewal) {
        return renewal == null ? List.of() : renewal.lessons();
    }

    /** Month and day, without the hyphens in front that ISO 8601 wants. */
    private static LocalizedText day(String written) {
        return Differing.same(written.substring(2));
    }

    private List<Detail> lesson(Lesson was, Lesson will) {
        return new Differing()
                .names(Aspect.TITLE, List.of(was.title()), List.of(will.title()))
                .texts(
                        Aspect.CHECKS,
                        was.checks().equals(will.checks()),
                        stems(before, without(was.checks(), will.checks())),
                        stems(after, without(will.checks(), was.checks())))
                .otherwise(Aspect.TEXT, read(was), read(will))
                .details();
    }

    private static List<Object> read(Lesson lesson) {
        return List.of(lesson.summary(), lesson.minutes(), lesson.facts(), lesson.text());
    }

    private static List<LocalizedText> stems(Content content, List<ItemId> items) {
        return items.stream()
                .map(id -> Optional.ofNullable(content.items().get(id))
                        .map(ContentDifference::stem)
                        .orElse(Differing.same(id.value())))
                .toList();
    }

    private static List<Detail> fact(FactSaid was, FactSaid will) {
        return new Differing()
                .names(Aspect.WORDING, List.of(was.text()), List.of(will.text()))
                .details();
    }

    private static List<Detail> deck(Deck was, Deck will) {
        return new Differing()
                .names(Aspect.TITLE, List.of(was.title()), List.of(will.title()))
                .otherwise(Aspect.TEXT, was.cards(), will.cards())
                .details();
    }

    private static Map<FactId, FactSaid> said(Ledger ledger) {
        Map<FactId, FactSaid> said = new LinkedHashMap<>();
        ledger.systems().forEach(system -> system.facts().forEach(fact -> said.put(fact.id(), FactSaid.of(fact))));
        return said;
    }

    private List<Detail> item(Item was, Item will) {
        return new Differing()
                .otherwise(Aspect.KEY, true, was.equals(will) || Marking.marksAlike(was, will))
                .otherwise(Aspect.WORDING, was.prompt(), will.prompt())
                .otherwise(
                        Aspect.CRITICAL, was.header().critical(), will.header().critical())
                .otherwise(
                        Aspect.ENEMIES,
                        before.enemies().of(was.id()),
                        after.enemies().of(will.id()))
                .details();
    }

    private static LocalizedText stem(Item item) {
        return item.prompt().stem();
    }

    private static List<LocalizedText> exam(Content content, ExamId id) {
        Blueprint exam = content.blueprints().get(id);
        return List.of(exam == null ? Differing.same(id.value()) : exam.title());
    }

    private static List<LocalizedText> named(List<LessonId> lessons, Map<LessonId, LocalizedText> titles) {
        return lessons.stream()
                .map(id -> titles.getOrDefault(id, Differing.same(id.value())))
                .toList();
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }

    private static List<LessonId> ids(Content content, Position position) {
        return content.lessonsFor(position).stream().map(Lesson::id).toList();
    }

    private static Map<LessonId, Lesson> lessons(Content content) {
        Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
        content.courses()
                .values()
                .forEach(course -> course.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson)));
        return lessons;
    }

    static Map<LessonId, LocalizedText> titles(Content content) {
        Map<LessonId, LocalizedText> titles = new LinkedHashMap<>();
        lessons(content).forEach((id, lesson) -> titles.put(id, lesson.title()));
        return titles;
    }
}
