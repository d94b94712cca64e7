package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Changes;
import org.gatepost.library.Library;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** How many clearances each change concerns, told of all at once, is how many are listed of each by itself. */
@BothDatabases
class HowManyAreConcernedTests {

    private static final String FACT_1 = "zh: 一天, en: One day,";
    private static final String FACT_2 = "zh: 两年, en: Two years,";
    private static final int SEEDS = 6;

    private final TestDatabase database;
    private KeptRegister register;
    private Changes changes;
    private Library library;
    private int people;

    HowManyAreConcernedTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        library = new SmallContent().library(database);
        register = new KeptRegister(database, library);
        changes = new SmallContent().changes(database, register.clock, SmallLedger.read());
        PersonId trainer = register.people.person("T001");
        register.start(library);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(trainer.value(), "Trainer", Role.TRAINER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void countsAClearanceOnceAChangeThoughSeveralPassesAndItemsAreTouched() {
        PersonId lin = engineer();
        List.of("pledge.i1", "pledge.i2").forEach(item -> marks(pass(lin), 1, "pledge.i1", item));
        change(FACT_1, FACT_2);
        assertThat(counts().values()).contains(1).allMatch(count -> count <= 1);
        assertThat(counts()).isEqualTo(listed());
    }

    @Test
    void countsNobodyWhereNobodyIsConcernedAndNothingWhereNothingChanged() {
        engineer();
        change(FACT_1);
        assertThat(counts().values()).isNotEmpty().containsOnly(0);
        assertThat(content().concerned(List.of())).isEmpty();
        assertThat(content().concernedByAny(List.of())).isZero();
    }

    @Test
    void countsAsManyAsAreListedOfEachByItselfWhateverPeopleSat() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            for (int each = 0; each < 8; each++) {
                happen(engineer(), random);
            }
            change(random.nextBoolean() ? FACT_1 : FACT_2);
            load((random.nextBoolean() ? new SmallContent() : corrected())
                    .put(SmallContent.TEXT_ZH, "正文 %d。\n".formatted(random.nextInt(3))));
            for (int each = 0; each < 4; each++) {
                happen(engineer(), random);
            }
            assertThat(content().waiting()).hasSizeGreaterThan(seed);
            assertThat(counts()).as("seed %d", seed).isEqualTo(listed());
            assertThat(content().concernedByAny(content().waiting()))
                    .as("seed %d, together", seed)
                    .isEqualTo(content()
                            .concerned(content().waiting(), 0, ChangedContent.MOST)
                            .size());
            register.clock.forward(Duration.ofDays(random.nextInt(200)));
            assertThat(counts()).as("seed %d, later", seed).isEqualTo(listed());
        }
        assertThat(counts().values()).as("not only nothing").anyMatch(count -> count > 1);
    }

    /** Some of what a person may have done. */
    private void happen(PersonId person, Random random) {
        boolean open = false;
        for (int tries = random.nextInt(3); tries >= 0 && !open; tries--) {
            AttemptStarted started = register.happens(() -> register.exams.start(person, Story.EXAM, now()));
            String item = random.nextBoolean() ? "pledge.i1" : "pledge.i2";
            switch (random.nextInt(4)) {
                case 0 -> {
                    onTheForm(started, item);
                    open = true;
                }
                case 1 -> finish(started, 0);
                default -> {
                    finish(started, 10);
                    marks(started, random.nextInt(1, 3), item, random.nextBoolean() ? "pledge.i2" : "another.i1");
                }
            }
            register.clock.forward(Duration.ofDays(random.nextInt(30)));
        }
        if (random.nextInt(4) == 0) {
            register.happens(() -> register.people.take(person, "engineer", now()));
        }
    }

    private Map<ChangeId, Integer> counts() {
        return content().concerned(content().waiting());
    }

    private Map<ChangeId, Integer> listed() {
        return content().waiting().stream()
                .collect(Collectors.toMap(
                        Change::id,
                        change -> content()
                                .concerned(List.of(change), 0, ChangedContent.MOST)
                                .size()));
    }

    private PersonId engineer() {
        people++;
        return register.people.person("G%03d".formatted(people), "engineer");
    }

    private AttemptStarted pass(PersonId person) {
        AttemptStarted started = register.happens(() -> register.exams.start(person, Story.EXAM, now()));
        finish(started, 10);
        return started;
    }

    private void finish(AttemptStarted started, int points) {
        register.clock.forward(Duration.ofMinutes(1));
        register.happens(() -> register.exams.finish(started, now(), points, Set.of()));
    }

    private void onTheForm(AttemptStarted started, String item) {
        database.jdbc()
                .sql("update attempt set form = ? where id = ?")
                .params(
                        "{\"slots\":[{\"item\":{\"item\":\"%s\",\"revision\":1}}]}".formatted(item),
                        started.attempt().value())
                .update();
    }

    private void marks(AttemptStarted started, int revision, String... items) {
        var slots = new ArrayList<>(List.of(items));
        for (int slot = 0; slot < slots.size(); slot++) {
            database.jdbc()
                    .sql("""
                            insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision,
                                                      lesson_id, critical, outcome, earned, possible)
                            values (?, 1, ?, 'pledges', ?, ?, 'day.one', false, 'RIGHT', 1, 1)""")
                    .params(started.attempt().value(), slot, slots.get(slot), revision)
                    .update();
        }
    }

    /** Each in its own start of the application. */
    private void change(String... facts) {
        for (String fact : facts) {
            register.clock.forward(Duration.ofHours(1));
            String changed = fact.replace("zh: ", "zh: 第%s次".formatted(people))
                    .replace("en: ", "en: %s times ".formatted(people));
            changes = new SmallContent().changes(database, register.clock, SmallLedger.readWith(fact, changed));
            changes.find();
        }
    }

    private void load(SmallContent content) {
        register.clock.forward(Duration.ofHours(1));
        changes = content.changes(database, register.clock, SmallLedger.read());
        changes.find();
    }

    private static SmallContent corrected() {
        return new SmallContent()
                .replace(SmallContent.ITEMS, "en: Stem one}\n    answer: false", "en: Stem one}\n    answer: true");
    }

    private ChangedContent content() {
        return register.changedContent(library, changes);
    }

    private Instant now() {
        return register.clock.instant();
    }
}
