package org.gatepost.clearance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.Conditions;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.SmallLedger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How long it takes to look at, and to choose, that everybody concerned by a change sits a short exam: one transaction that
 * holds them all; and after it to decide each of them anew. H2 in memory, and PostgreSQL that waits for no disk. Prints its
 * conditions; it is no test and asserts nothing.
 */
public final class ChoosingBenchmark {

    private static final String FACT = "zh: 一天, en: One day,";

    private ChoosingBenchmark() {}

    /** @param arguments the number of people, 5,000 when none is given */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        Conditions.print();
        for (TestDatabase database : TestDatabase.values()) {
            measure(database, people);
        }
        System.exit(0);
    }

    private static void measure(TestDatabase database, int people) {
        System.out.printf("%n%s: %,d people concerned%n", database, people);
        var content = new SmallContent();
        var library = content.library(database);
        var register = new KeptRegister(database, library);
        content.changes(database, register.clock, SmallLedger.read());
        PersonId trainer = register.people.person("T001");
        time("hired", () -> fill(database, register, people));
        time("decided by the register for the first time", () -> register.start(library));
        register.clock.forward(Duration.ofHours(1));
        var changes = content.changes(database, register.clock, SmallLedger.readWith(FACT, "zh: 两天, en: Two days,"));
        SecurityContextHolder.setContext(SignedInAs.Factory.as(trainer.value(), "Trainer", Role.TRAINER));
        ChangedContent choosing = register.changedContent(library, changes);
        List<Change> about = choosing.waiting();
        Set<ChangeId> ids = about.stream().map(Change::id).collect(Collectors.toSet());
        LocalDate due = LocalDate.ofInstant(register.clock.instant(), Story.ZONE).plusDays(14);
        time("looked at", () -> choosing.preview(about, due));
        String seen = choosing.preview(about, due).mark();
        time("chosen", () -> choosing.deltaExam(ids, "because", due, 80, seen));
        System.out.printf("%-50s %,d%n", "people asked", register.events.stream()
                .filter(ChangeAct.Asked.class::isInstance)
                .count());
        time("decided by the register anew", register::timePasses);
    }

    private static void fill(TestDatabase database, KeptRegister register, int people) {
        List<Object[]> attempts = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        List<Object[]> marks = new ArrayList<>();
        var now = DatabaseTime.of(register.clock.instant());
        for (int number = 1; number <= people; number++) {
            long person = register.people.person("G%06d".formatted(number), "engineer").value();
            attempts.add(new Object[] {
                1_000_000 + number, person, Story.EXAM.value(), 1, 1, 1L, "{\"slots\":[]}", "SUBMITTED", now,
                now.plusMinutes(30), now.plusMinutes(20), 0
            });
            results.add(new Object[] {1_000_000 + number, 1, now.plusMinutes(20), 10, 10, 8, 0, true});
            for (int slot = 0; slot < 40; slot++) {
                marks.add(new Object[] {
                    1_000_000 + number, 1, slot, "pledges", slot == 0 ? "pledge.i1" : "other.i" + slot, 1, "day.one",
                    false, "RIGHT", 1, 1
                });
            }
        }
        register.clock.forward(Duration.ofMinutes(21));
        var batch = new JdbcTemplate(database.source());
        insert(batch, "attempt (id, person_id, exam_id, blueprint_revision, number, seed, form, state, started_at, deadline, finished_at, desk)", attempts);
        insert(batch, "attempt_result (attempt_id, number, marked_at, earned, possible, cut_score, critical_missed, passed)", results);
        insert(batch, "attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id, critical, outcome, earned, possible)", marks);
        database.jdbc().sql("analyze").update();
    }

    private static void insert(JdbcTemplate database, String into, List<Object[]> rows) {
        String places = ", ?".repeat(rows.getFirst().length).substring(2);
        database.batchUpdate("insert into " + into + " values (" + places + ")", rows);
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        Duration before = worked();
        work.run();
        System.out.printf(
                "%-50s %9.0f ms, processors worked %9d ms%n",
                what, (System.nanoTime() - start) / 1e6, worked().minus(before).toMillis());
    }

    /** For this process and for those that it has started, the database among them. */
    private static Duration worked() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
