package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.Header;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.ShippedContent;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Marking;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Attempts of ten items of one point each, eight of which pass, at an exam one of whose items is corrected afterwards.
 * With it is the room as it runs after the correction.
 */
final class RegradeRoom {

    static final ExamId EXAM = new ExamId("home-service-engineer");

    /** Ten that are no must-get items and have three options or more. */
    static final List<SingleChoice> ITEMS = ShippedContent.items().stream()
            .filter(SingleChoice.class::isInstance)
            .map(SingleChoice.class::cast)
            .filter(item -> !item.header().critical() && item.prompt().options().size() >= 3)
            .filter(item -> item.header().points().equals(new Points(1)))
            .limit(10)
            .toList();

    /** The item to be corrected. */
    static final SingleChoice TARGET = ITEMS.getFirst();

    static final OptionId RIGHT = TARGET.key().right();
    static final OptionId RIGHT_LATER = another(0);
    static final OptionId NEVER_RIGHT = another(1);

    final Results results;
    final Rehearsing rehearsing;
    final DueRegrades due;
    final Regrading regrading;
    final RegradeCases cases;
    final KeysSince keysSince;
    final ItemRevision today;
    volatile Consumer<Object> listener = event -> {};

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();
    private final Hired hired;
    private final Attempts attempts;
    private final Answers answers;
    private final Closing closing;
    private int people;

    RegradeRoom(TestDatabase database, Function<SingleChoice, Item> correction) {
        this.database = database;
        var jdbc = database.jdbc();
        var before = ShippedLibrary.in(database);
        var after = ShippedLibrary.edited(
                database, item -> item.id().equals(TARGET.id()) ? correction.apply(TARGET) : item);
        hired = new Hired(jdbc);
        answers = new Answers(jdbc, new JdbcTemplate(database.source()));
        attempts = new Attempts(jdbc);
        results = new Results(jdbc);
        var transaction = database.transaction();
        var time = clock.companyTime();
        closing = new Closing(
                hired.turns(),
                attempts,
                answers,
                results,
                new MarkingQueue(jdbc),
                new IssuedReceipts(jdbc),
                new Forms(attempts, before.bank()),
                before.library(),
                time,
                event -> {},
                transaction);
        var answers = new OutdatedAnswers(jdbc);
        var regrades = new Regrades(jdbc);
        rehearsing = new Rehearsing(
                new OutdatedMarks(jdbc),
                answers,
                after.bank(),
                after.library(),
                Objects.requireNonNull(transaction.getTransactionManager()));
        keysSince = new KeysSince(regrades, rehearsing);
        var marking = new SecondMarking(
                hired.turns(),
                attempts,
                results,
                regrades,
                after.library(),
                time,
                event -> listener.accept((Object) event));
        var corrected = new CorrectedItems(rehearsing, after.bank());
        due = new DueRegrades(rehearsing, corrected);
        regrading = new Regrading(
                rehearsing,
                corrected,
                due,
                marking,
                regrades,
                after.bank(),
                event -> listener.accept((Object) event),
                time,
                transaction);
        cases = new RegradeCases(
                regrades,
                rehearsing,
                marking,
                after.bank(),
                after.library(),
                event -> listener.accept((Object) event),
                time,
                transaction);
        today = after.bank().revisionOf(TARGET.id());
    }

    /** Another key, and a must-get item from now on, which changes nothing for those who sat. */
    static Item otherKey(SingleChoice item) {
        Header old = item.header();
        return new SingleChoice(
                new Header(old.id(), old.level(), true, old.points(), old.lesson(), old.facts()),
                item.prompt(),
                new SingleChoice.Key(RIGHT_LATER),
                item.rationale());
    }

    static Item morePoints(SingleChoice item) {
        Header old = item.header();
        return new SingleChoice(
                new Header(old.id(), old.level(), false, new Points(3), old.lesson(), old.facts()),
                item.prompt(),
                item.key(),
                item.rationale());
    }

    static Item otherType(SingleChoice item) {
        return new TrueFalse(
                item.header(), new TrueFalse.Prompt(item.prompt().stem()), new TrueFalse.Key(true), item.rationale());
    }

    PersonId hire() {
        return hired.person("R%04d".formatted(++people), "home-service-engineer");
    }

    /** Somebody new who answers the item so, so many of the other nine right and the rest not at all. */
    AttemptId sit(@Nullable OptionId answer, int othersRight) {
        return sit(hire(), answer, othersRight);
    }

    AttemptId sit(PersonId person, @Nullable OptionId answer, int othersRight) {
        var form = new Form(ITEMS.stream()
                .map(item -> new Form.Slot(
                        new ItemRevision(item.id(), 1),
                        "gate",
                        Presentation.asWritten(item.prompt()).order()))
                .toList());
        Instant now = clock.instant();
        AttemptRow row = new AttemptRow(
                new AttemptId(0),
                person,
                EXAM,
                1,
                attempts.of(person).size() + 1,
                AttemptState.OPEN,
                now,
                now.plus(Duration.ofHours(1)),
                null,
                0,
                null);
        AttemptRow added = attempts.add(row, 1, form);
        assertThat(answers.begun(added, form.size())).hasSize(form.size());
        AttemptId attempt = added.id();
        if (answer != null) {
            answer(attempt, 0, new SingleChoice.Response(answer));
        }
        for (int slot = 1; slot <= othersRight; slot++) {
            answer(attempt, slot, Marking.fullMarks(ITEMS.get(slot)));
        }
        database.transaction().executeWithoutResult(status -> {
            hired.turns().hold(person);
            closing.close(attempts.hold(attempt).orElseThrow(), AttemptState.SUBMITTED, now);
        });
        return attempt;
    }

    private void answer(AttemptId attempt, int slot, Response response) {
        answers.replace(attempt, slot, new Sequence(Sequence.before(1) + 1), response, 1, clock.instant());
    }

    Rehearsal rehearse() {
        return regrading.rehearse(TARGET.id(), null, 0, Regrading.MOST);
    }

    /** A trainer applies what is rehearsed now. */
    Regraded apply(PersonId trainer) {
        return as(trainer, Role.TRAINER, () -> regrading.apply(today, rehearse().counts()));
    }

    static <T> T as(PersonId person, Role role, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test", role));
        try {
            return work.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new AssertionError(checked);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    Score score(AttemptId attempt) {
        return results.score(attempt).orElseThrow();
    }

    MarkRow target(AttemptId attempt) {
        return Objects.requireNonNull(results.marks(attempt)).getFirst();
    }

    int rows(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static OptionId another(int which) {
        return TARGET.prompt().options().stream()
                .map(option -> option.id())
                .filter(id -> !id.equals(TARGET.key().right()))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }
}
