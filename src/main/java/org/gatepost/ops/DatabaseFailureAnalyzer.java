package org.gatepost.ops;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/**
 * Tells whoever starts the server that its database cannot be used, why, and what to do, in both languages and instead
 * of a stack trace. It only reads the exception: a start that fails here has changed nothing in the database.
 */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

    private final DatabaseAddress address;

    DatabaseFailureAnalyzer(Environment environment) {
        this.address = new DatabaseAddress(environment.getProperty("spring.datasource.url", ""));
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return innermost(failure)
                .flatMap(cause -> DatabaseTrouble.of(cause, address.isH2()).map(trouble -> analysis(trouble, cause)))
                .orElse(null);
    }

    private FailureAnalysis analysis(DatabaseTrouble trouble, SQLException cause) {
        String code = address.isH2() ? String.valueOf(cause.getErrorCode()) : String.valueOf(cause.getSQLState());
        return new FailureAnalysis(
                OpsTexts.inBothLanguages("ops.database.what." + trouble.name(), address.shown(), code),
                OpsTexts.inBothLanguages("ops.database.do." + trouble.name(), address.shown(), code),
                cause);
    }

    /** Pools and Flyway wrap what the driver said in exceptions of their own, some of them SQL exceptions too. */
    private static Optional<SQLException> innermost(Throwable failure) {
        SQLException found = null;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql) {
                found = sql;
            }
        }
        return Optional.ofNullable(found);
    }
}
