package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptState;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class AttemptEntriesTests {

    private final Company company;
    private final AttemptEntries attempts;
    private PersonId wang = new PersonId(0);
    private long first;

    AttemptEntriesTests(TestDatabase database) {
        company = new Company(database.jdbc());
        attempts = new AttemptEntries(database.jdbc());
    }

    @BeforeEach
    void sitTwice() {
        wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, "engineer", "BLOCKED", "FAILED", null);
        first = company.sit(wang, "door", 1, MONDAY, 3, 1);
        company.item(first, 1, 0, "a.i1", true, "WRONG", "{\"type\":\"true-false\",\"holds\":false}");
        company.item(first, 1, 1, "a.i2", false, "BLANK", null);
        company.begin(wang, "door", 2, MONDAY.plus(Duration.ofDays(1)));
        company.sit(wang, "desk", 1, MONDAY.plus(Duration.ofHours(1)), 10, 0);
    }

    @Test
    void tellsEveryAttemptOfAPersonTheNewestFirst() {
        List<AttemptEntry> all = attempts.of(wang);
        assertThat(all)
                .extracting(attempt -> attempt.exam() + " " + attempt.number())
                .containsExactly("door 2", "desk 1", "door 1");
        assertThat(all.getFirst().state()).isEqualTo(AttemptState.OPEN);
        assertThat(all.getFirst().score()).isNull();
        assertThat(all.getFirst().minutes()).isNull();
        assertThat(all.getLast().minutes()).isEqualTo(13);
        assertThat(all.getLast().passed()).isFalse();
    }

    @Test
    void tellsABlankFromAWrongAnswer() {
        assertThat(attempts.items(new AttemptId(first)))
                .extracting(item -> item.slot() + " " + item.outcome() + " " + (item.response() == null))
                .containsExactly("1 " + Outcome.WRONG + " false", "2 " + Outcome.BLANK + " true");
    }

    @Test
    void takesTheItemsOfTheNewestMarkingOnly() {
        company.mark(first, 2, 9, 0);
        company.item(first, 2, 0, "a.i1", true, "RIGHT", "{\"type\":\"true-false\",\"holds\":false}");
        assertThat(attempts.items(new AttemptId(first)))
                .extracting(ItemEntry::outcome)
                .containsExactly(Outcome.RIGHT);
        assertThat(attempts.of(wang).getLast().passed()).isTrue();
    }

    @Test
    void saysThatPeopleMarkAnAttemptUntilTheyHave() {
        long held = company.holdForPeople(wang, "house", MONDAY.plus(Duration.ofDays(2)));
        assertThat(attempts.of(wang).getFirst()).satisfies(attempt -> {
            assertThat(attempt.held()).isTrue();
            assertThat(attempt.isUnmarked()).isFalse();
            assertThat(attempt.score()).isNull();
            assertThat(attempt.result()).isZero();
        });
        assertThat(attempts.items(new AttemptId(held))).isEmpty();
        company.mark(held, 2, 9, 0);
        assertThat(attempts.of(wang).getFirst()).satisfies(attempt -> {
            assertThat(attempt.held()).isFalse();
            assertThat(attempt.passed()).isTrue();
            assertThat(attempt.regraded())
                    .as("marked once, by rules and people")
                    .isFalse();
        });
    }

    @Test
    void givesForTheRegisterEveryAttemptOfItsPeopleOrThoseAtTheExamThatIsAskedFor() {
        assertThat(forRegister(RegisterFilter.EVERYBODY))
                .containsExactlyElementsOf(attempts.of(wang).stream()
                        .sorted(Comparator.comparing(
                                        (AttemptEntry attempt) -> attempt.exam().value())
                                .thenComparingInt(AttemptEntry::number))
                        .map(attempt -> attempt.exam() + " " + attempt.number())
                        .toList())
                .contains("door 1", "door 2", "desk 1");
        assertThat(forRegister(RegisterFilter.EVERYBODY.withExam(new ExamId("door"))))
                .containsExactly("door 1", "door 2");
        assertThat(forRegister(RegisterFilter.EVERYBODY.withExam(new ExamId("desk"))))
                .isEmpty();
        assertThat(forRegister(RegisterFilter.EVERYBODY.withText("nobody"))).isEmpty();
    }

    @Test
    void givesItemsOfTheSameAttempts() {
        List<String> items = new ArrayList<>();
        attempts.eachItem(
                RegisterEntriesTests.clauses(RegisterFilter.EVERYBODY),
                Set.of(new ExamId("house")),
                item -> items.add(item.employeeNumber() + " " + item.item()));
        assertThat(items).containsExactly("00007 a.i1@1", "00007 a.i2@1");
    }

    private List<String> forRegister(RegisterFilter filter) {
        List<String> seen = new ArrayList<>();
        attempts.each(
                RegisterEntriesTests.clauses(filter),
                Set.of(),
                attempt -> seen.add(attempt.exam() + " " + attempt.number()));
        return seen;
    }
}
