package org.gatepost.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The system's clock, except inside {@link #at}: there it is another day, for this thread alone. That is how the demo's
 * people come to a past, through the same doors as everybody else.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final Clock system = Clock.tickMillis(ZoneOffset.UTC);
    private final ThreadLocal<Instant> pretended = new ThreadLocal<>();

    <T> T at(Instant instant, Supplier<T> work) {
        pretended.set(instant);
        try {
            return work.get();
        } finally {
            pretended.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant other = pretended.get();
        return other == null ? system.instant() : other;
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
