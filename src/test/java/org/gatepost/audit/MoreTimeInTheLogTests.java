package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.ExamAct;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is kept for good of what those who sit were told. */
@SpringBootTest
class MoreTimeInTheLogTests {

    private static final ExamId EXAM = new ExamId(Acts.POST);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Entries entries;

    @Autowired
    private Chainer chainer;

    @Autowired
    private ExamFacts facts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhichWordsThePersonWasToldWithTheirTime() {
        assertThat(given(TimeGivenFor.DISTURBANCE)).isEqualTo(detail("DISTURBANCE"));
        assertThat(given(null)).as("only that there is more").isEqualTo(detail("NOTHING"));
    }

    @Test
    void keepsThatThePersonWasToldOfAnOutage() {
        var outage = new ExamAct.TimeGiven(
                new AttemptId(1), new PersonId(1), EXAM, Duration.ofMinutes(10), "", TimeGivenFor.OUTAGE);
        assertThat(read(facts.of(outage))).isEqualTo(Map.of("seconds", 600, "reason", "", "told", "OUTAGE"));
    }

    @Test
    void keepsHowManyWereToldSomething() {
        int before = sitters();
        Acts.studied(application).start(Acts.POST);
        Acts.studied(application).start(Acts.POST);
        assertThat(sitters()).isEqualTo(before + 2).isPositive();
    }

    private Map<?, ?> given(@Nullable TimeGivenFor told) {
        AttemptId attempt = Acts.studied(application).start(Acts.POST);
        return written(
                AuditKind.TIME_GIVEN,
                () -> application.getBean(Invigilation.class).giveTime(attempt, 10, Acts.REASON, told));
    }

    private static Map<String, Object> detail(String told) {
        return Map.of("seconds", 600, "reason", Acts.REASON, "told", told);
    }

    private int sitters() {
        Map<?, ?> detail = written(
                AuditKind.ANNOUNCED,
                () -> application.getBean(Invigilation.class).announce(EXAM, "The bell is a test."));
        return detail.get("sitters") instanceof Number sitters ? sitters.intValue() : -1;
    }

    private Map<?, ?> written(AuditKind kind, Runnable act) {
        chainer.linkAll();
        long before = entries.head().number();
        Acts.as(new Hired(database).person("MT" + System.nanoTime()), Role.HR, () -> {
            act.run();
            return true;
        });
        chainer.linkAll();
        List<Fact> found = entries.beyond(before, 1_000).stream()
                .map(AuditEntry::fact)
                .filter(fact -> fact.kind().equals(kind.name()))
                .toList();
        assertThat(found).hasSize(1);
        return read(found.getFirst());
    }

    private static Map<?, ?> read(Fact fact) {
        return StoredJson.read(fact.detail(), Map.class);
    }
}
