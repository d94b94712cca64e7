package org.gatepost;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.gatepost.kernel.CompanyTime;

/** A clock that stands still until a test moves it. As a bean it takes the place of the application's own. */
public final class MovableClock extends Clock {

    /** The company's zone in tests. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now;

    public MovableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** At noon, in Shanghai, on a Monday. */
    public static MovableClock atNoon() {
        return new MovableClock(Instant.parse("2026-11-23T04:00:00Z"));
    }

    public void forward(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public CompanyTime companyTime() {
        return new CompanyTime(this, ZONE);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
