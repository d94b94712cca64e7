package org.gatepost.audit;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as one node keeps it. A second one over the same database is a second node. */
final class KeptLog {

    static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    final JdbcClient database;
    final Outbox outbox;
    final Entries entries;
    final Recording recording;
    final Chainer chainer;
    final Verification verification;
    final TransactionTemplate transaction;

    KeptLog(TestDatabase kind) {
        this(kind.source());
    }

    KeptLog(DataSource source) {
        database = JdbcClient.create(source);
        var transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        outbox = new Outbox(database);
        entries = new Entries(database, new JdbcTemplate(source));
        recording = new Recording(outbox);
        chainer = new Chainer(outbox, entries, transaction);
        verification = new Verification(entries, transactions);
    }

    static Fact fact(int number) {
        return new Fact(
                NOON.plusSeconds(number),
                AuditKind.SIGN_IN.name(),
                new PersonId(number),
                new PersonId(number),
                null,
                null,
                "{\"number\":" + number + "}");
    }

    /** Records facts, each in a transaction of its own, and links them. */
    void fill(int howMany) {
        for (int i = 1; i <= howMany; i++) {
            Fact fact = fact(i);
            transaction.executeWithoutResult(status -> recording.add(fact));
        }
        chainer.linkAll();
    }

    List<AuditEntry> all() {
        return entries.beyond(0, 1_000_000);
    }
}
