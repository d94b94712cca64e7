package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody outside can check an export with nothing but the file. */
@SpringBootTest
@SignedInAs(Role.HR)
class AuditExportTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuditExport export;

    @Autowired
    private JdbcClient database;

    private WrittenLog written;
    private PersonId li;

    AuditExportTests(@Autowired ApplicationContext application) {
        written = new WrittenLog(application);
        li = new PersonId(0);
    }

    @BeforeEach
    void write() {
        written.forget();
        li = new Hired(database).person("=AX" + System.nanoTime(), "李娜", "Service", LocalDate.EPOCH);
    }

    @Test
    void holdsAllThatTheHashesAreMadeOf() throws Exception {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.ATTEMPT_STARTED, li, li, "front-desk", WrittenLog.DETAIL);
        written.add(AuditKind.ATTEMPT_VOIDED, null, li, null, "{\"reason\":\"他说：\\\"断电\\\"，重来\"}");
        AuditFilter day = AuditFilter.EVERYTHING.withFrom(WrittenLog.DAY).withTo(WrittenLog.DAY);
        List<List<String>> rows = rows(exported(day));
        assertThat(rows.removeFirst())
                .containsExactly(
                        "number",
                        "at",
                        "kind",
                        "actor",
                        "person",
                        "attempt",
                        "exam",
                        "detail",
                        "previous",
                        "hash",
                        "actor_employee_number",
                        "person_employee_number");
        assertThat(rows).hasSize(3);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            assertThat(row.get(9)).isEqualTo(hash(row));
            if (i + 1 < rows.size()) {
                assertThat(row.get(8)).isEqualTo(rows.get(i + 1).get(9));
            }
        }
        assertThat(exported(day)).doesNotContain("李娜").contains(",'=AX");
    }

    @Test
    void leavesOutWhatTheFilterDoes() throws Exception {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.ATTEMPT_STARTED, li, li, "front-desk", WrittenLog.DETAIL);
        assertThat(exported(AuditFilter.EVERYTHING.withoutSignIns(true)))
                .contains("ATTEMPT_STARTED")
                .doesNotContain("SIGN_IN");
    }

    @Test
    void isRecordedAsLeavingSignInsOutOnlyWhereItDoes() throws Exception {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        AuditFilter without = AuditFilter.EVERYTHING.withoutSignIns(true);
        assertThat(exported(without)).doesNotContain("SIGN_IN");
        assertThat(recorded()).contains("\"withoutSignIns\":true");
        assertThat(exported(without.withKind(AuditKind.SIGN_IN))).contains("SIGN_IN");
        assertThat(recorded()).contains("\"kind\":\"SIGN_IN\"").doesNotContain("withoutSignIns");
    }

    @Test
    void keepsNoConnectionHoweverOftenItIsRead() throws Exception {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        for (int i = 0; i < 40; i++) {
            assertThat(exported(AuditFilter.EVERYTHING)).contains("SIGN_IN");
        }
    }

    /** As the form of a hash is described, written once more. */
    private static String hash(List<String> row) throws Exception {
        var form = new StringBuilder("16:gatepost-audit-1,");
        for (String value : row.subList(0, 9)) {
            form.append(value.isEmpty() ? "-," : value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",");
        }
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(form.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What the log says of the newest export. */
    private String recorded() {
        application.getBean(Chainer.class).linkAll();
        return database.sql("select detail from audit_entry where kind = 'LOG_EXPORTED' order by number desc limit 1")
                .query(String.class)
                .single();
    }

    private String exported(AuditFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(filter, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String csv) {
        assertThat(csv).startsWith("\ufeff").endsWith("\r\n");
        List<List<String>> rows = new ArrayList<>();
        for (String line : csv.substring(1).split("\r\n")) {
            List<String> row = new ArrayList<>();
            var value = new StringBuilder();
            boolean quoted = false;
            for (char each : line.toCharArray()) {
                if (each == '"') {
                    quoted = !quoted;
                    if (quoted && !value.isEmpty()) {
                        value.append(each);
                    }
                } else if (each == ',' && !quoted) {
                    row.add(value.toString());
                    value.setLength(0);
                } else {
                    value.append(each);
                }
            }
            row.add(value.toString());
            rows.add(row);
        }
        return rows;
    }
}
