package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LoggingSystem;

/** Whoever changes the log behind the product's back is found at the first row they touched. */
@BothDatabases
class VerificationTests {

    private static final int ROWS = 1_205;

    private final TestDatabase database;
    private final KeptLog log;

    VerificationTests(TestDatabase database) {
        this.database = database;
        log = new KeptLog(database);
    }

    @BeforeEach
    void fill() {
        log.transaction.executeWithoutResult(status -> {
            for (int i = 1; i <= ROWS; i++) {
                log.recording.add(KeptLog.fact(i));
            }
        });
        log.chainer.linkAll();
    }

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(log.verification.run(null)).isEqualTo(new Verdict.Sound(log.entries.head()));
        assertThat(log.entries.head().number()).isEqualTo(ROWS);
    }

    @Test
    void findsTheRowInWhichAnythingWasChanged() {
        for (String change : new String[] {
            "detail = '{}'",
            "kind = 'SIGN_IN_FAILED'",
            "actor_id = 1",
            "actor_id = null",
            "person_id = 1",
            "attempt_id = 7",
            "exam_id = 'front-desk'",
            "at = at - interval '1' minute",
            "hash = '" + "a".repeat(64) + "'"
        }) {
            String before = before(1_003);
            tamper("update audit_entry set " + change + " where number = 1003");
            assertThat(log.verification.run(null)).as(change).isEqualTo(broken(1_003, Fault.CHANGED));
            tamper(before);
            assertThat(log.verification.run(null)).isInstanceOf(Verdict.Sound.class);
        }
    }

    @Test
    void findsARowWhoseHashWasMadeToFitByTheOneAfterIt() {
        AuditEntry row = log.entries.beyond(41, 1).getFirst();
        Fact forged =
                new Fact(row.fact().at(), "SIGN_IN", new PersonId(1), row.fact().person(), null, null, "{}");
        tamper("update audit_entry set actor_id = 1, detail = '{}', hash = '%s' where number = 42"
                .formatted(Seal.of(42, forged, row.previous())));
        assertThat(log.verification.run(null)).isEqualTo(broken(43, Fault.OUT_OF_ORDER));
    }

    @Test
    void findsARowThatWasDeleted() {
        tamper("delete from audit_entry where number = 1001");
        assertThat(log.verification.run(null)).isEqualTo(broken(1_001, Fault.MISSING));
    }

    @Test
    void findsARowThatWasDeletedAndTheOthersCountedAnew() {
        tamper("delete from audit_entry where number = 7");
        for (int i = 8; i <= ROWS; i++) {
            tamper("update audit_entry set number = %d where number = %d".formatted(i - 1, i));
        }
        assertThat(log.verification.run(null)).isEqualTo(broken(7, Fault.OUT_OF_ORDER));
    }

    @Test
    void findsTheFirstOfTwoRowsThatWereSwapped() {
        tamper("update audit_entry set number = -1 where number = 500");
        tamper("update audit_entry set number = 500 where number = 501");
        tamper("update audit_entry set number = 501 where number = -1");
        assertThat(log.verification.run(null)).isEqualTo(broken(500, Fault.OUT_OF_ORDER));
    }

    @Test
    void findsARowThatWasPutIn() {
        for (int i = ROWS; i > 1_190; i--) {
            tamper("update audit_entry set number = %d where number = %d".formatted(i + 1, i));
        }
        AuditEntry before = log.entries.beyond(1_189, 1).getFirst();
        AuditEntry forged = AuditEntry.after(before.asHead(), KeptLog.fact(9));
        insert(new AuditEntry(1_191, forged.fact(), before.hash(), "b".repeat(64)));
        assertThat(log.verification.run(null)).isEqualTo(broken(1_191, Fault.CHANGED));
        tamper("update audit_entry set hash = '%s' where number = 1191".formatted(forged.hash()));
        assertThat(log.verification.run(null))
                .as("a row that fits is given away by the one after it")
                .isEqualTo(broken(1_192, Fault.OUT_OF_ORDER));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        tamper("delete from audit_entry where number > 1200");
        assertThat(log.verification.run(null)).isEqualTo(broken(1_201, Fault.MISSING));
    }

    @Test
    void findsRowsThatWereAddedBehindTheHead() {
        insert(AuditEntry.after(log.entries.head(), KeptLog.fact(1)));
        assertThat(log.verification.run(null)).isEqualTo(broken(ROWS + 1, Fault.OUT_OF_ORDER));
    }

    @Test
    void findsByWhatWasNotedDownThatTheEndWasCutOffAndTheHeadMovedBack() {
        Head noted = log.entries.head();
        AuditEntry last = log.entries.beyond(1_199, 1).getFirst();
        tamper("delete from audit_entry where number > 1200");
        tamper("update audit_head set number = 1200, hash = '%s'".formatted(last.hash()));
        assertThat(log.verification.run(null)).isInstanceOf(Verdict.Sound.class);
        assertThat(log.verification.run(noted)).isEqualTo(broken(1_201, Fault.MISSING));
        for (int i = 1; i <= 10; i++) {
            log.recording.add(KeptLog.fact(7_000 + i));
        }
        log.chainer.linkAll();
        assertThat(log.verification.run(null)).isInstanceOf(Verdict.Sound.class);
        assertThat(log.verification.run(noted)).isEqualTo(broken(ROWS, Fault.NOT_AS_NOTED));
    }

    @Test
    void tellsOnTheCommandLineWhatItFound() {
        assertThat(command(null))
                .isEqualTo("0 The audit log is in order: 1205 rows.\n" + "Its last row, to be noted down elsewhere: "
                        + log.entries.head().written() + "\n");
        tamper("update audit_entry set kind = 'SIGN_IN_FAILED' where number = 1003");
        assertThat(command(null)).isEqualTo("""
                1 The audit log is broken at row 1003: it says something else than when it was written.
                Every row before it is in order.
                """);
    }

    @Test
    void saysOfALogThatItCouldNotLookAtNotThatItIsBroken() {
        // Without logging: this start would take it from the tests that come after.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            assertThat(VerifyAudit.run(
                            new String[] {"verify-audit", "--spring.config.import=file:./no-such.properties"}))
                    .isEqualTo(2);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    @Test
    void sealsARowByAFormThatNeverChanges() {
        var fact = new Fact(
                KeptLog.NOON,
                "ATTEMPT_VOIDED",
                new PersonId(3),
                new PersonId(12),
                new AttemptId(5),
                new ExamId("front-desk"),
                "{\"reason\":\"停电\"}");
        assertThat(Seal.canonical(1, fact, "0".repeat(64)))
                .isEqualTo("16:gatepost-audit-1,1:1,24:2026-11-26T04:00:00.000Z,14:ATTEMPT_VOIDED,1:3,2:12,1:5,"
                        + "10:front-desk,19:{\"reason\":\"停电\"},64:" + "0".repeat(64) + ",");
        assertThat(Seal.of(1, fact, "0".repeat(64)))
                .isEqualTo("95ef77fb7babe5be39a2619b6736d5a20b040c58b2963ce5f43ed9eb8728b295");
        assertThat(Seal.canonical(1, KeptLog.fact(1), "p")).contains(",-,-,");
    }

    private String command(@Nullable Head noted) {
        var out = new ByteArrayOutputStream();
        int code = VerifyAudit.run(database.source(), noted, new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + " " + out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Verdict broken(long number, Fault fault) {
        return new Verdict.Broken(number, fault);
    }

    private void tamper(String sql) {
        assertThat(log.database.sql(sql).update()).as(sql).isPositive();
    }

    /** The statement that puts everything of a row back. */
    private String before(long number) {
        AuditEntry row = log.entries.beyond(number - 1, 1).getFirst();
        return """
                update audit_entry set detail = '%s', kind = '%s', actor_id = %d, person_id = %d, attempt_id = null,
                exam_id = null, at = timestamp with time zone '%s', hash = '%s' where number = %d""".formatted(
                        row.fact().detail(),
                        row.fact().kind(),
                        number,
                        number,
                        row.fact().at().toString().replace("T", " ").replace("Z", "+00:00"),
                        row.hash(),
                        number);
    }

    private void insert(AuditEntry entry) {
        List<@Nullable Object> values = new ArrayList<>(FactRow.values(entry.fact()));
        values.addAll(List.of(entry.number(), entry.previous(), entry.hash()));
        log.database
                .sql("insert into audit_entry (" + FactRow.COLUMNS
                        + ", number, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(values)
                .update();
    }
}
