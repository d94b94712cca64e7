package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was done is linked once, in one chain, whoever links it and whatever breaks down meanwhile. */
@BothDatabases
class ChainerTests {

    private final TestDatabase database;
    private final KeptLog log;

    ChainerTests(TestDatabase database) {
        this.database = database;
        log = new KeptLog(database);
    }

    @Test
    void linksWhatWasDoneInTheOrderInWhichItWasDone() {
        log.fill(3);
        assertThat(log.all())
                .extracting(AuditEntry::fact)
                .containsExactly(KeptLog.fact(1), KeptLog.fact(2), KeptLog.fact(3));
        assertThat(log.all()).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(log.outbox.isEmpty()).isTrue();
        assertThat(log.verification.run(null))
                .isEqualTo(new Verdict.Sound(log.all().getLast().asHead()));
    }

    @Test
    void takesMoreFactsOfATransactionThanAStatementHasParametersFor() {
        log.transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= 10_000; i++) {
                log.recording.add(KeptLog.fact(i));
            }
        });
        assertThat(log.outbox.count()).isEqualTo(10_000);
    }

    @Test
    void writesAllFactsOfATransactionInOneStatementBeforeItsCommitAndNoneWhenItIsRolledBack() {
        log.transaction.executeWithoutResult(status -> {
            log.recording.add(KeptLog.fact(1));
            log.recording.add(KeptLog.fact(2));
            assertThat(log.outbox.count()).isZero();
        });
        assertThat(log.outbox.count()).isEqualTo(2);
        assertThatThrownBy(() -> log.transaction.executeWithoutResult(status -> {
                    log.recording.add(KeptLog.fact(3));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        log.transaction.executeWithoutResult(status -> {
            log.recording.add(KeptLog.fact(4));
            status.setRollbackOnly();
        });
        assertThat(log.outbox.count()).isEqualTo(2);
    }

    @Test
    void failsTheActWhoseWordCannotBeWritten() {
        log.database.sql("alter table audit_outbox rename to audit_outbox_away").update();
        try {
            assertThatThrownBy(() -> log.transaction.executeWithoutResult(status -> {
                        log.database
                                .sql("insert into audit_head (id, number, hash) values (2, 0, '')")
                                .update();
                        log.recording.add(KeptLog.fact(1));
                    }))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        } finally {
            log.database
                    .sql("alter table audit_outbox_away rename to audit_outbox")
                    .update();
        }
        assertThat(log.database
                        .sql("select count(*) from audit_head where id = 2")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What a kill leaves behind is what a rollback leaves behind: linking is one transaction. */
    @Test
    void linksAgainWhatWasBeingLinkedWhenItBrokeDown() {
        log.fill(2);
        log.transaction.executeWithoutResult(status -> log.recording.add(KeptLog.fact(3)));
        log.transaction.executeWithoutResult(status -> {
            assertThat(log.chainer.link()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(log.all()).hasSize(2);
        assertThat(log.outbox.count()).isEqualTo(1);
        new KeptLog(database).chainer.linkAll();
        assertThat(log.all()).hasSize(3);
        assertThat(log.verification.run(null)).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void linksWithoutGapForkOrLossWhileTwoNodesLinkAndManyAct() throws Exception {
        int actors = 4;
        int each = 60;
        var acting = new AtomicBoolean(true);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        try (var threads = Executors.newFixedThreadPool(actors + 2)) {
            List<Future<?>> nodes = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                nodes.add(threads.submit(() -> {
                    var own = new KeptLog(database);
                    while (acting.get()) {
                        try {
                            own.chainer.linkAll();
                        } catch (RuntimeException failed) {
                            failures.add(failed);
                        }
                    }
                }));
            }
            List<Callable<Void>> acts = new ArrayList<>();
            for (int actor = 0; actor < actors; actor++) {
                int first = actor * each;
                acts.add(() -> {
                    var own = new KeptLog(database);
                    for (int i = 1; i <= each; i++) {
                        Fact fact = KeptLog.fact(first + i);
                        own.transaction.executeWithoutResult(status -> own.recording.add(fact));
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(acts)) {
                done.get();
            }
            acting.set(false);
            for (Future<?> node : nodes) {
                node.get();
            }
        }
        log.chainer.linkAll();
        assertThat(failures).isEmpty();
        assertThat(log.all())
                .extracting(AuditEntry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) actors * each).boxed().toList());
        assertThat(log.all()).extracting(entry -> entry.fact().detail()).doesNotHaveDuplicates();
        assertThat(log.verification.run(null))
                .isEqualTo(new Verdict.Sound(log.all().getLast().asHead()));
    }
}
