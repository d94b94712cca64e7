package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipts that were given. They are only ever added. */
@Repository
class IssuedReceipts {

    private static final String SELECT =
            "select attempt_id, code, hash, answered, items, ended_at from attempt_receipt ";

    /** One as it was given. */
    record Issued(AttemptId attempt, ReceiptCode code, String hash, int answered, int items, Instant endedAt) {

        /**
         * The one that an attempt has if this is what was received in it.
         *
         * @param ended the attempt as it is once it has ended
         * @param received in the order of the slots
         */
        static Issued of(AttemptRow ended, Instant endedAt, Form form, List<AnswerRow> received) {
            String hash = ReceiptHash.of(ended, form, received);
            long answered = received.stream()
                    .filter(answer -> answer.response() != null)
                    .count();
            return new Issued(ended.id(), ReceiptCode.of(hash), hash, (int) answered, form.size(), endedAt);
        }
    }

    private final JdbcClient database;

    IssuedReceipts(JdbcClient database) {
        this.database = database;
    }

    /** In the transaction that ends the attempt. */
    void add(Issued receipt) {
        database.sql(
                        "insert into attempt_receipt (attempt_id, code, hash, answered, items, ended_at) values (?, ?, ?, ?, ?, ?)")
                .param(receipt.attempt().value())
                .param(receipt.code().value())
                .param(receipt.hash())
                .param(receipt.answered())
                .param(receipt.items())
                .param(DatabaseTime.of(receipt.endedAt()))
                .update();
    }

    Optional<Issued> of(AttemptId attempt) {
        return database.sql(SELECT + "where attempt_id = ?")
                .param(attempt.value())
                .query(IssuedReceipts::issued)
                .optional();
    }

    /** All of a person. */
    List<Issued> of(PersonId person) {
        return database.sql(SELECT + "where attempt_id in (select id from attempt where person_id = ?)")
                .param(person.value())
                .query(IssuedReceipts::issued)
                .list();
    }

    Optional<Issued> with(ReceiptCode code) {
        return database.sql(SELECT + "where code = ?")
                .param(code.value())
                .query(IssuedReceipts::issued)
                .optional();
    }

    private static Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                new AttemptId(row.getLong("attempt_id")),
                new ReceiptCode(row.getString("code")),
                row.getString("hash"),
                row.getInt("answered"),
                row.getInt("items"),
                DatabaseTime.get(row, "ended_at"));
    }
}
