package org.gatepost.audit;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Verifies the log once a day. Looked for every hour, so that a server that is off at night does it when it is on. */
@Component
class DailyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheck.class);
    private static final Duration EVERY = Duration.ofHours(23);

    private final Verification verification;
    private final Checks checks;
    private final CompanyTime time;

    DailyCheck(Verification verification, Checks checks, CompanyTime time) {
        this.verification = verification;
        this.checks = checks;
        this.time = time;
    }

    @Scheduled(
            initialDelayString = "${gatepost.audit.check-first:PT20S}",
            fixedDelayString = "${gatepost.audit.check:PT1H}")
    void checkWhenDue() {
        Instant now = time.now();
        if (checks.last().map(AuditCheck::at).filter(now.minus(EVERY)::isBefore).isEmpty()) {
            check();
        }
    }

    AuditCheck check() {
        AuditCheck check = switch (verification.run(null)) {
            case Verdict.Sound sound -> new AuditCheck(time.now(), sound.head().number(), null);
            case Verdict.Broken broken -> new AuditCheck(time.now(), broken.number() - 1, broken.fault());
        };
        checks.add(check);
        if (check.fault() != null) {
            LOG.error(
                    "the audit log is broken: row {} is {}; every row before it is in order",
                    check.broken(),
                    check.fault());
        }
        return check;
    }
}
