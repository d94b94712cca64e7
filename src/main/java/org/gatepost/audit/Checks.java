package org.gatepost.audit;

import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verifications that were run. */
@Repository
class Checks {

    private final JdbcClient database;

    Checks(JdbcClient database) {
        this.database = database;
    }

    void add(AuditCheck check) {
        database.sql("insert into audit_check (at, through, broken, fault) values (?, ?, ?, ?)")
                .param(DatabaseTime.of(check.at()))
                .param(check.through())
                .param(check.fault() == null ? null : check.broken())
                .param(check.fault() == null ? null : check.fault().name())
                .update();
    }

    Optional<AuditCheck> last() {
        return database.sql("select at, through, fault from audit_check order by id desc fetch first 1 rows only")
                .query((row, number) -> {
                    String fault = row.getString("fault");
                    return new AuditCheck(
                            DatabaseTime.get(row, "at"),
                            row.getLong("through"),
                            fault == null ? null : Fault.valueOf(fault));
                })
                .optional();
    }
}
