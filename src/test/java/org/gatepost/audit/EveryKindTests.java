package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.Trainee;
import org.gatepost.audit.ui.AskedDetails;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everything the log is for, done through the same services as the views, and found in it. */
@SpringBootTest
class EveryKindTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Entries entries;

    @Autowired
    private Chainer chainer;

    @Autowired
    private Verification verification;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> writesEachActDownWithWhoDidItAndWhomItIsAbout() {
        Map<AuditKind, Supplier<Done>> acts = rooms().flatMap(room -> room.all().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(acts.keySet())
                .as("content is loaded at the start")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(AuditKind.CONTENT_LOADED)));
        return acts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(act -> dynamicTest(act.getKey().name(), () -> isWritten(act.getKey(), act.getValue())));
    }

    private Stream<Acts> rooms() {
        PersonId hr = new Hired(database).person("AU" + System.nanoTime());
        return Stream.of(
                new AccountActs(application, hr),
                new StaffActs(application, hr),
                new ExamActs(application, hr),
                new MarkingActs(application, hr),
                new ClearanceActs(application, hr),
                new ChangeActs(application, hr),
                new PaperActs(application, hr),
                new WebhookActs(application, hr));
    }

    private void isWritten(AuditKind kind, Supplier<Done> act) {
        chainer.linkAll();
        long before = entries.head().number();
        Done done = act.get();
        chainer.linkAll();
        List<Fact> written = entries.beyond(before, 1_000).stream()
                .map(AuditEntry::fact)
                .filter(fact -> fact.kind().equals(kind.name()))
                .toList();
        assertThat(written).anySatisfy(fact -> {
            assertThat(fact.actor()).isEqualTo(done.actor());
            assertThat(fact.person()).isEqualTo(done.person());
        });
        assertThat(written)
                .as("says all that its sentence asks for")
                .allSatisfy(fact ->
                        assertThat(AskedDetails.missing(application, fact)).isEmpty());
        assertThat(entries.beyond(before, 1_000))
                .extracting(entry -> entry.fact().detail())
                .as("nothing secret, nobody's name, and no reason for more time, which may be an illness")
                .noneMatch(detail -> detail.contains(Acts.PASSWORD)
                        || detail.contains("bcrypt")
                        || detail.contains(Acts.NAME)
                        || detail.contains(Acts.ILL));
        assertThat(verification.run(null)).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void writesDownWhatContentIsTaughtFromTheStart() {
        chainer.linkAll();
        long before = entries.head().number();
        // What the start wrote may be gone, for other tests empty the log of the database that they share with this
        // one.
        application.publishEvent(new ApplicationReadyEvent(
                new SpringApplication(), new String[0], (ConfigurableApplicationContext) application, Duration.ZERO));
        chainer.linkAll();
        assertThat(entries.beyond(before, 1_000))
                .filteredOn(entry -> entry.fact().kind().equals("CONTENT_LOADED"))
                .singleElement()
                .satisfies(entry -> assertThat(StoredJson.read(entry.fact().detail(), Map.class))
                        .containsKeys("digest", "revisions"));
    }

    @Test
    void tellsAChangeOfClearanceWithWhatWasBefore() {
        Trainee trainee = studied();
        AttemptId attempt = trainee.sit(Acts.POST, 0);
        PersonId person = trainee.person();
        chainer.linkAll();
        List<Fact> changes = entries.beyond(0, 100_000).stream()
                .map(AuditEntry::fact)
                .filter(fact -> person.equals(fact.person()) && fact.kind().equals("CLEARANCE_CHANGED"))
                .toList();
        assertThat(changes.getLast().attempt()).isEqualTo(attempt);
        Map<?, ?> last = StoredJson.read(changes.getLast().detail(), Map.class);
        assertThat(last.get("before")).isEqualTo("IN_PROGRESS");
        assertThat(last.get("after")).isEqualTo("CLEARED");
        assertThat(last.get("reason")).isEqualTo("PASSED");
        assertThat(String.valueOf(last.get("rule"))).hasSize(64);
        assertThat(changes).extracting(Fact::detail).doesNotHaveDuplicates();
    }

    @Test
    void writesAStartAndAnEndInTheOrderOfCauseAndEffect() {
        Trainee trainee = studied();
        trainee.sit(Acts.POST, 0);
        PersonId person = trainee.person();
        chainer.linkAll();
        assertThat(entries.beyond(0, 100_000))
                .extracting(AuditEntry::fact)
                .filteredOn(fact -> person.equals(fact.person()))
                .extracting(Fact::kind)
                .endsWith(
                        "ATTEMPT_STARTED",
                        "CLEARANCE_CHANGED",
                        "ATTEMPT_HANDED_IN",
                        "ATTEMPT_MARKED",
                        "CLEARANCE_CHANGED");
    }

    @Test
    void keepsPracticeToWhoeverPractises() {
        String quiz = application.getBean(Library.class).blueprints().stream()
                .filter(blueprint -> !blueprint.purpose().hasPass())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        var trainee = new Trainee(application);
        trainee.sit(quiz, 0);
        PersonId person = trainee.person();
        chainer.linkAll();
        assertThat(entries.beyond(0, 100_000))
                .extracting(entry -> entry.fact().person())
                .doesNotContain(person);
    }

    private Trainee studied() {
        return Acts.studied(application);
    }
}
