package org.gatepost.exam;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.AnyItem;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedInAs;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * The exam room as one node runs it, with what is really taught. The gate says what a test has it say, and everybody who
 * listens is in {@link #events}. A second one over the same database is a second node.
 */
final class ExamRoom {

    static final ExamId ENGINEER = new ExamId("home-service-engineer");

    final MovableClock clock;
    final WatchedSource source;
    final Library library;
    final Bank bank;
    final Attempts attempts;
    final Accommodations accommodations;
    final Extensions extensions;
    final Announcements announcements;
    /** What a stopwatch of this node shows; it goes on only when a test says so. */
    final AtomicReference<Duration> elapsed = new AtomicReference<>(Duration.ZERO);

    final Outages outages;
    final Accommodating accommodating;
    final TransactionTemplate transaction;
    final Voiding voiding;
    final Invigilation invigilation;
    final Results results;
    final Evidence evidence;
    final Delivery delivery;
    final PageReports pageReports;
    final Sweep sweep;
    final Reviews reviews;
    final FailedAttempts failed;
    final HandMarks handMarks;
    final Withheld withheld;
    final HandMarking marking;
    /** As where marking is not anonymous. */
    final HandMarking markingByName;

    final Receipts receipts;
    final List<Object> events = new CopyOnWriteArrayList<>();
    Admission gate = (person, exam, attempts, now) -> Optional.empty();
    Consumer<Object> listener = event -> {};
    /** Exams that somebody owes about a change. */
    Set<ExamId> owed = Set.of();

    private final Hired hired;
    private final Forms forms;

    ExamRoom(TestDatabase database, MovableClock clock) {
        this(database, clock, ShippedLibrary.in(database));
    }

    ExamRoom(TestDatabase database, MovableClock clock, ShippedLibrary shipped) {
        this.clock = clock;
        source = new WatchedSource(database.source());
        library = shipped.library();
        bank = shipped.bank();
        var jdbc = JdbcClient.create(source);
        var batches = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var time = clock.companyTime();
        hired = new Hired(jdbc);
        var answers = new Answers(jdbc, batches);
        attempts = new Attempts(jdbc);
        results = new Results(jdbc);
        evidence = new Evidence(jdbc);
        forms = new Forms(attempts, bank);
        accommodations = new Accommodations(jdbc);
        extensions = new Extensions(batches);
        announcements = new Announcements(jdbc);
        var queue = new MarkingQueue(jdbc);
        voiding = new Voiding(hired.turns(), attempts, answers, results, queue, jdbc, time, this::publish, transaction);
        handMarks = new HandMarks(jdbc);
        var rehearsing = new Rehearsing(
                new OutdatedMarks(jdbc),
                new OutdatedAnswers(jdbc),
                bank,
                library,
                new DataSourceTransactionManager(source));
        withheld = new Withheld(
                hired.turns(),
                attempts,
                results,
                handMarks,
                queue,
                forms,
                new KeysSince(new Regrades(jdbc), rehearsing),
                library,
                time,
                this::publish,
                transaction);
        marking = new HandMarking(
                queue,
                handMarks,
                answers,
                forms,
                withheld,
                bank,
                library,
                this::publish,
                time,
                true,
                Duration.ofDays(3));
        markingByName = new HandMarking(
                queue,
                handMarks,
                answers,
                forms,
                withheld,
                bank,
                library,
                this::publish,
                time,
                false,
                Duration.ofDays(3));
        var issued = new IssuedReceipts(jdbc);
        receipts = new Receipts(issued, attempts, answers, library, hired.staff(), new StrangersPace(), this::publish);
        var closing = new Closing(
                hired.turns(),
                attempts,
                answers,
                results,
                queue,
                issued,
                forms,
                library,
                time,
                this::publish,
                transaction);
        var starting = new Starting(
                hired.turns(),
                new Dossiers(jdbc),
                attempts,
                forms,
                library,
                new Entrance((person, exam, all, now) -> gate.objection(person, exam, all, now), library, time),
                time,
                this::publish,
                transaction);
        outages = new Outages(
                new Pulse(jdbc),
                attempts,
                extensions,
                this::publish,
                clock,
                () -> elapsed.get().toNanos(),
                transaction);
        var own = new OwnAttempts(attempts, closing, outages, time, transaction);
        var read = new ReadSoFar(jdbc);
        delivery = new Delivery(
                starting,
                hired.turns(),
                own,
                new Sittings(answers, forms, read, library),
                attempts,
                answers,
                forms,
                closing,
                announcements,
                extensions,
                new Presence(jdbc),
                time,
                transaction);
        pageReports = new PageReports(own, answers, read, time);
        accommodating = new Accommodating(
                hired.staff(), accommodations, library, hired.turns(), this::publish, time, transaction);
        invigilation = new Invigilation(
                new Seats(jdbc, new PartlyAnswered(jdbc, forms)),
                attempts,
                extensions,
                voiding,
                announcements,
                library,
                this::publish,
                time,
                transaction);
        var disclosure = new Disclosure(results, attempts, library, bank, () -> owed, time);
        failed = new FailedAttempts(own, results, forms, disclosure, library);
        reviews = new Reviews(
                own,
                answers,
                results,
                forms,
                voiding,
                new HeldAttempts(jdbc, library),
                new MarkedByPeople(withheld, forms),
                disclosure,
                library);
        sweep = new Sweep(outages, attempts, closing, new Unclosed(jdbc), clock);
    }

    private void publish(Object event) {
        listener.accept(event);
        events.add(event);
    }

    PersonId hire(String number) {
        return hired.person(number, "home-service-engineer");
    }

    /** The answers of a window are numbered by how many it has given. */
    void answer(Sitting window, int slot, int count, JsonNode value) {
        delivery.answer(window.attempt(), window.desk(), slot, window.numbersAbove() + count, value);
    }

    JsonNode right(Sitting window, int slot) {
        return window.places().get(slot).presentation().write(Marking.fullMarks(item(window, slot)));
    }

    /** An answer that is allowed and earns nothing. */
    JsonNode wrong(Sitting window, int slot) {
        Item item = item(window, slot);
        return LongStream.range(0, 10_000)
                .mapToObj(seed -> AnyItem.response(item, new Random(seed)))
                .filter(response -> Marking.mark(item, response).outcome() == Outcome.WRONG)
                .findFirst()
                .map(presentation(window, slot)::write)
                .orElseThrow();
    }

    private static Presentation presentation(Sitting window, int slot) {
        return window.places().get(slot).presentation();
    }

    private Item item(Sitting window, int slot) {
        return forms.item(forms.of(window.attempt()).slots().get(slot));
    }

    static void signIn(PersonId person) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test"));
    }

    /** The same work as done by a person, for another thread. */
    static <T> Callable<T> as(PersonId person, Callable<T> work) {
        return () -> {
            SecurityContext before = SecurityContextHolder.getContext();
            signIn(person);
            try {
                return work.call();
            } finally {
                SecurityContextHolder.setContext(before);
            }
        };
    }

    int rows(String sql, Object... parameters) {
        return JdbcClient.create(source)
                .sql("select count(*) from " + sql)
                .params(parameters)
                .query(Integer.class)
                .single();
    }
}
