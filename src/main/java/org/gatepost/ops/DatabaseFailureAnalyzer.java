package org.gatepost.ops;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return innermost(failure, UnusableDatabase.class)
                .map(unusable -> analysis(unusable.trouble(), unusable, unusable.more()))
                .or(() -> innermost(failure, SQLException.class).flatMap(this::analysis))
                .orElse(null);
    }

    private Optional<FailureAnalysis> analysis(SQLException cause) {
        String code = address.isH2() ? String.valueOf(cause.getErrorCode()) : String.valueOf(cause.getSQLState());
        return DatabaseTrouble.of(cause, address.isH2()).map(trouble -> analysis(trouble, cause, List.of(code)));
    }

    private FailureAnalysis analysis(DatabaseTrouble trouble, Throwable cause, List<Object> more) {
        Object[] arguments = Stream.concat(Stream.of(address.shown()), more.stream())
                .map(String::valueOf)
                .toArray();
        return new FailureAnalysis(
                OpsTexts.inBothLanguages("ops.database.what." + trouble.name(), arguments),
                OpsTexts.inBothLanguages("ops.database.do." + trouble.name(), arguments),
                cause);
    }

    /** Pools and Flyway wrap what the driver said in exceptions of their own, some of them SQL exceptions too. */
    private static <T extends Throwable> Optional<T> innermost(Throwable failure, Class<T> type) {
        T found = null;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (type.isInstance(cause)) {
                found = type.cast(cause);
            }
        }
        return Optional.ofNullable(found);
    }
}
