package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.Ledger;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** A register over content that changes, a trainer, and Lin, who is hired for the engineers' position. */
abstract class WithChangedContent extends WithARegister {

    static final String LIN = "G001";

    PersonId trainer;
    PersonId lin;
    private Changes changes;
    private Library library;

    WithChangedContent(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void hire() {
        load(new SmallContent(), SmallLedger.read());
        trainer = register.people.person("T001");
        lin = register.people.person(LIN, "engineer");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** As a start with this content does. */
    final void load(SmallContent written, Ledger facts) {
        changes = written.changes(database, register.clock, facts);
        library = written.library(database);
    }

    AttemptStarted start(PersonId person, ExamId exam) {
        return register.happens(() -> register.exams.start(person, exam, now()));
    }

    /** For a minute. */
    AttemptStarted sit(PersonId person, ExamId exam, int points) {
        AttemptStarted started = start(person, exam);
        register.clock.forward(Duration.ofMinutes(1));
        register.happens(() -> register.exams.finish(started, now(), points, Set.of()));
        return started;
    }

    /** Which items the attempt asked, in this revision. */
    void asked(AttemptStarted started, int revision, List<String> items) {
        int slot = 0;
        for (String item : items) {
            database.jdbc()
                    .sql("""
                            insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision,
                                                      lesson_id, critical, outcome, earned, possible)
                            values (?, 1, ?, 'pledges', ?, ?, 'day.one', false, 'RIGHT', 1, 1)""")
                    .params(started.attempt().value(), slot++, item, revision)
                    .update();
        }
    }

    ChangedContent content() {
        return register.changedContent(library, changes);
    }

    MyChanges mine() {
        return register.myChanges(library, changes);
    }

    ChangeChoices choices() {
        return new ChangeChoices(database.jdbc(), changes);
    }

    static Set<ChangeId> ids(List<Change> about) {
        return about.stream().map(Change::id).collect(Collectors.toSet());
    }

    static void as(PersonId somebody, Role role) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(somebody.value(), "somebody", role));
    }

    static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    Said said(PersonId person) {
        return register.says().stream()
                .filter(each -> each.person() == person.value())
                .findFirst()
                .orElseThrow();
    }

    void assertSays(PersonId person, String status, String reason) {
        assertThat(register.says()).isEqualTo(register.gateSays());
        assertThat(said(person)).extracting(Said::status, Said::reason).containsExactly(status, reason);
    }
}
