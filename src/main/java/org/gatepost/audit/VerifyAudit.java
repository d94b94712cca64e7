package org.gatepost.audit;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The command {@code verify-audit [--expect <number>:<hash>]}: computes every hash of the log again and names the first
 * row that is not in order. Takes the settings of the server for its database, starts no server and writes nothing.
 */
public final class VerifyAudit {

    private static final String COMMAND = "verify-audit";
    private static final String EXPECT = "--expect";
    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int NOT_VERIFIED = 2;
    /** H2 has the file open in another process. */
    private static final int IN_USE = 90020;

    /** Nothing but the settings is wanted of the application. */
    private record Settings() {}

    private VerifyAudit() {}

    /** Whether the program was started for this; settings may stand before it. */
    public static boolean isAskedFor(String[] args) {
        return Arrays.stream(args)
                .filter(arg -> !arg.startsWith("--"))
                .findFirst()
                .filter(COMMAND::equals)
                .isPresent();
    }

    /**
     * Verifies, and prints to the standard output.
     *
     * @return the exit code: 0 when all rows are in order, 1 when one is not, 2 when the log could not be verified
     */
    public static int run(String[] args) {
        List<String> rest = new ArrayList<>(List.of(args));
        rest.remove(COMMAND);
        @Nullable Head noted;
        try {
            noted = noted(rest);
        } catch (IllegalArgumentException unreadable) {
            System.out.println("What is expected is written as <number>:<hash>, as the Audit page shows it.");
            return NOT_VERIFIED;
        }
        var application = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off", "logging.level.root=off", "spring.main.log-startup-info=false")
                .build();
        try (var context = application.run(rest.toArray(String[]::new))) {
            return run(database(context.getEnvironment()), noted, System.out);
        } catch (RuntimeException failed) {
            // Left to itself it would end with the exit code that says that the log is broken.
            System.out.println(why(failed));
            return NOT_VERIFIED;
        }
    }

    private static @Nullable Head noted(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).equals(EXPECT)) {
                rest.remove(i);
                return Head.parse(i < rest.size() ? rest.remove(i) : "");
            }
            if (rest.get(i).startsWith(EXPECT + "=")) {
                return Head.parse(rest.remove(i).substring(EXPECT.length() + 1));
            }
        }
        return null;
    }

    /** An embedded one that is not there is not made. */
    private static DataSource database(Environment settings) {
        String url = settings.getRequiredProperty("spring.datasource.url");
        return new DriverManagerDataSource(
                url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE" : url,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    static int run(DataSource database, @Nullable Head noted, PrintStream out) {
        try {
            var entries = new Entries(JdbcClient.create(database), new JdbcTemplate(database));
            return told(new Verification(entries, new DataSourceTransactionManager(database)).run(noted), out);
        } catch (RuntimeException failed) {
            out.println(why(failed));
            return NOT_VERIFIED;
        }
    }

    private static int told(Verdict verdict, PrintStream out) {
        return switch (verdict) {
            case Verdict.Sound sound -> {
                out.printf("The audit log is in order: %d rows.%n", sound.head().number());
                out.printf(
                        "Its last row, to be noted down elsewhere: %s%n",
                        sound.head().written());
                yield SOUND;
            }
            case Verdict.Broken broken -> {
                out.printf("The audit log is broken at row %d: %s.%n", broken.number(), words(broken.fault()));
                out.printf("Every row before it is in order.%n");
                yield BROKEN;
            }
        };
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case CHANGED -> "it says something else than when it was written";
            case MISSING -> "it is not there";
            case OUT_OF_ORDER -> "it does not follow the row before it";
            case NOT_AS_NOTED -> "it is not the row that was noted down";
        };
    }

    private static String why(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == IN_USE) {
                return "The database is in use by a running Gatepost. Stop it, or look at its Audit page: it verifies"
                        + " the log once a day.";
            }
        }
        return "The audit log could not be read: "
                + NestedExceptionUtils.getMostSpecificCause(failed).getMessage();
    }
}
