package org.gatepost.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.gatepost.Gatepost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Starts the packed application with a clock that a file in its data folder puts forward. This is no part of the jar, and
 * nothing in the jar can do it: {@link OtherDays} lays these classes beside it.
 */
public final class ClockedGatepost {

    /** How much later it is than the system says, as {@code P365D}; not there means not at all. */
    static final String FILE = "later";

    private ClockedGatepost() {}

    public static void main(String[] args) {
        new SpringApplication(LaterClock.class, Gatepost.class).run(args);
    }

    /** Not a configuration by its annotation: no other test's context is to come upon it. */
    static final class LaterClock {

        @Bean
        @Primary
        Clock laterClock(@Value("${gatepost.data}") Path data) {
            return new Later(data.resolve(FILE));
        }
    }

    /** The system's clock, so much later. */
    static final class Later extends Clock {

        private final Clock system = Clock.tickMillis(ZoneOffset.UTC);
        private final Path file;

        Later(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                return Files.exists(file)
                        ? system.instant().plus(Duration.parse(Files.readString(file)))
                        : system.instant();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return zone.equals(getZone()) ? this : system.withZone(zone);
        }
    }
}
