package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The register made again from the events: what differs is found, and what is no difference is not. */
@BothDatabases
class RegisterComparisonTests {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.gatepost.clearance");

    private final TestDatabase database;
    private KeptRegister register;
    private PersonId lin;
    private PersonId wang;

    RegisterComparisonTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void hire() {
        // What is found is logged loudly, and here found in every test.
        LOG.setLevel(Level.OFF);
        register = new KeptRegister(database, new SmallContent().library(database));
        lin = hired("G001");
        wang = hired("G002");
        register.pass(lin);
    }

    @AfterEach
    void listenAgain() {
        LOG.setLevel(null);
    }

    private PersonId hired(String number) {
        PersonId person = register.people.person(number);
        register.happens(() -> register.people.give(person, "engineer", register.clock.instant()));
        return person;
    }

    // ---------- what differs ----------

    @Test
    void saysSoWhenEveryRowIsWhatTheEventsSay() {
        RegisterCheck check = checked();
        assertThat(check.people()).isEqualTo(2);
        assertThat(check.entries()).isEqualTo(2);
        assertThat(check.undecided() + check.differing()).isZero();
        assertThat(check.isByItself()).isTrue();
        assertThat(told()).isEmpty();
    }

    @Test
    void findsEachFieldThatSomebodyWroteIntoByHand() {
        for (String column : List.of(
                "position_revision = 7",
                "requirement = 'x'",
                "status = 'BLOCKED'",
                "reason = 'EXPIRED'",
                "cleared_until = timestamp with time zone '2031-01-01 00:00:00+00'",
                "attempt_id = null",
                "changes_at = timestamp with time zone '2031-01-01 00:00:00+00'",
                "asks_after = attempt_id",
                "cycle = 9",
                "due_at = timestamp with time zone '2031-01-01 00:00:00+00'",
                "exam_id = 'engineer'")) {
            write("update clearance set " + column + " where person_id = " + lin.value());
            assertThat(differences(checked())).as(column).containsExactly(column.split(" ", 2)[0]);
            register.happens(() -> register.study.lesson(lin, new LessonId("day.one"), register.clock.instant()));
        }
    }

    @Test
    void saysWhatTheRegisterSaidAndWhatTheEventsDo() {
        write("update clearance set status = 'CLEARED' where person_id = " + wang.value());
        RegisterCheck check = checked();
        assertThat(check.differing()).isEqualTo(1);
        assertThat(check.waiting()).isEqualTo(1);
        assertThat(register.checks().found(check.number())).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo("G002");
            assertThat(found.other().kept()).isEqualTo("CLEARED");
            assertThat(found.other().decided()).isEqualTo("IN_PROGRESS");
        });
        assertThat(told()).containsExactly(new RegisterDiffers(check.number(), 1, register.clock.instant()));
        assertThat(register.says())
                .as("it writes nothing into the register")
                .extracting(Said::status)
                .containsExactly("CLEARED", "CLEARED");
    }

    @Test
    void findsARowThatIsMissingAndOneOfSomebodyWhoHoldsNothing() {
        write("delete from clearance where person_id = " + lin.value());
        register.people.take(wang, "engineer", register.clock.instant());
        RegisterCheck check = checked();
        assertThat(check.differing()).isEqualTo(2);
        assertThat(register.checks().found(check.number()))
                .extracting(found -> found.other().kept() + " " + found.other().decided())
                .containsExactly("null CLEARED", "IN_PROGRESS null");
    }

    @Test
    void findsAClearanceThatNoSweepEnded() {
        register.clock.forward(Duration.ofDays(400));
        write("update clearance set changes_at = null where person_id = " + lin.value());
        assertThat(differences(checked())).contains("status", "reason");
    }

    // ---------- what does not ----------

    @Test
    void takesWhatHappensMeanwhileForNoDifference() {
        assertThat(checkedWhile(people -> register.pass(wang)).differing()).isZero();
        assertThat(register.says()).extracting(Said::status).containsExactly("CLEARED", "CLEARED");
    }

    @Test
    void takesWhatTimeChangesMeanwhileForNoDifference() {
        assertThat(checkedWhile(people -> register.clock.forward(Duration.ofDays(350)))
                        .differing())
                .isZero();
        assertThat(register.says()).extracting(Said::status).as("no sweep came").contains("CLEARED");
    }

    @Test
    void countsWhoeverCannotBeDecidedAndGoesOn() {
        AttemptStarted attempt =
                register.happens(() -> register.exams.start(wang, new ExamId("engineer"), register.clock.instant()));
        write("update attempt set state = 'SUBMITTED', finished_at = started_at where id = "
                + attempt.begun().id().value());
        write("update clearance set cycle = 9 where person_id = " + lin.value());
        RegisterCheck check = checked();
        assertThat(check.undecided()).isEqualTo(1);
        assertThat(check.differing()).isEqualTo(1);
    }

    // ---------- one at a time, and not too much of it ----------

    @Test
    void runsOnceAtATimeUntilNobodyHasSeenItForLong() {
        var comparison = register.comparison(new Register(database.jdbc()));
        long first = comparison.begin(null).orElseThrow();
        assertThat(comparison.begin(lin)).isEmpty();
        register.clock.forward(Duration.ofMinutes(11));
        long second = comparison.begin(lin).orElseThrow();
        comparison.run(first);
        assertThat(register.checks().running().orElseThrow().number()).isEqualTo(second);
        comparison.run(second);
        assertThat(register.checks().running()).isEmpty();
        assertThat(register.checks().ended(10)).singleElement().satisfies(check -> {
            assertThat(check.number()).isEqualTo(second);
            assertThat(check.isByItself()).isFalse();
        });
    }

    @Test
    void keepsWhatDiffersOfAFewHundredAndCountsTheOthers() {
        write("""
                insert into person (employee_number, name, department, hired_on)
                select 'X' || g.n, 'X', 'Service', date '2026-01-01' from %s""".formatted(numbers()));
        write("""
                insert into clearance (position_revision, requirement, status, reason, cycle, decided_at, person_id,
                                       position_id)
                select 1, 'x', 'CLEARED', 'PASSED', 1, current_timestamp, id, 'engineer' from person
                where employee_number like 'X%'""");
        RegisterCheck check = checked();
        assertThat(check.people()).isEqualTo(302);
        assertThat(check.differing()).isEqualTo(300);
        assertThat(register.checks().found(check.number())).hasSize(RegisterComparison.MOST_KEPT);
    }

    private String numbers() {
        return database == TestDatabase.H2
                ? "(select x as n from system_range(1, 300)) g"
                : "(select generate_series(1, 300) as n) g";
    }

    // ---------- ----------

    private RegisterCheck checked() {
        return checked(new Register(database.jdbc()));
    }

    /** With something that happens right after the register has been read. */
    private RegisterCheck checkedWhile(Consumer<Collection<PersonId>> happens) {
        return checked(new Register(database.jdbc()) {
            private boolean happened;

            @Override
            List<WrittenRow> written(Collection<PersonId> people) {
                List<WrittenRow> rows = super.written(people);
                if (!happened) {
                    happened = true;
                    happens.accept(people);
                }
                return rows;
            }
        });
    }

    private RegisterCheck checked(Register read) {
        var comparison = register.comparison(read);
        comparison.run(comparison.begin(null).orElseThrow());
        return register.checks().ended(1).getFirst();
    }

    private List<String> differences(RegisterCheck check) {
        return register.checks().found(check.number()).stream()
                .map(found -> found.other().field().column())
                .collect(Collectors.toList());
    }

    private List<Object> told() {
        return register.events.stream()
                .filter(RegisterDiffers.class::isInstance)
                .toList();
    }

    private void write(String sql) {
        database.jdbc().sql(sql).update();
    }
}
