package org.gatepost.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.gatepost.kernel.CompanyTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells administrators whether notices go out by mail. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class MailReport {

    private static final Duration OF_LATE = Duration.ofDays(7);
    private static final int NAMED = 5;

    private final MailSettings settings;
    private final Mails mails;
    private final CompanyTime time;

    MailReport(MailSettings settings, Mails mails, CompanyTime time) {
        this.settings = settings;
        this.mails = mails;
        this.time = time;
    }

    /** Of the last seven days. */
    public MailFigures figures() {
        Instant since = time.now().minus(OF_LATE);
        int failed = Stream.of(MailState.REFUSED, MailState.GIVEN_UP, MailState.UNKNOWN)
                .mapToInt(state -> mails.count(state, since))
                .sum();
        return new MailFigures(
                settings.isOn(),
                settings.link("").isPresent(),
                mails.count(MailState.WAITING, Instant.EPOCH),
                mails.undelivered(since, NAMED),
                failed);
    }
}
