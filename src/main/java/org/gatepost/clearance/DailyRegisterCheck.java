package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the register with the events once a day, on one node. Looked for every hour, so that a server that is off at night
 * does it when it is on; not before this one serves, for until then it decides whoever other content decided.
 */
@Component
class DailyRegisterCheck {

    private static final Duration EVERY = Duration.ofHours(23);

    private final RegisterComparison comparison;
    private final RegisterChecks checks;
    private final ApplicationAvailability availability;
    private final CompanyTime time;

    DailyRegisterCheck(
            RegisterComparison comparison,
            RegisterChecks checks,
            ApplicationAvailability availability,
            CompanyTime time) {
        this.comparison = comparison;
        this.checks = checks;
        this.availability = availability;
        this.time = time;
    }

    @Scheduled(
            initialDelayString = "${gatepost.clearance.check-first:PT1M}",
            fixedDelayString = "${gatepost.clearance.check:PT1H}")
    void checkWhenDue() {
        Instant now = time.now();
        boolean isDue = checks.lastBegan().filter(now.minus(EVERY)::isBefore).isEmpty();
        if (isDue && availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            comparison.begin(null).ifPresent(comparison::run);
        }
    }
}
