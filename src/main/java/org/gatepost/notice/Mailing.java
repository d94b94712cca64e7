package org.gatepost.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Crew;
import org.gatepost.people.Mailbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, on whichever node. A mail is taken before it is sent and that is committed, so none is sent twice,
 * whatever breaks down: of one that was being sent when its node ended nobody knows whether it arrived, and it is not sent
 * again. The notice itself is in the application in any case.
 */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final int AT_ONCE = 50;

    /** After each failed try, how long until the next; after the last there is none. */
    static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /** Older than this it is no news any more, and nobody wants a hundred of them after a long silence. */
    static final Duration NEWS_FOR = Duration.ofHours(24);

    /** Longer than any server is waited for. */
    static final Duration SENT_BY = Duration.ofMinutes(10);

    private final MailSettings settings;
    private final Mails mails;
    private final Notices notices;
    private final Crew crew;
    private final MailWords words;
    private final NewsOutbox outbox;
    private final CompanyTime time;

    Mailing(
            MailSettings settings,
            Mails mails,
            Notices notices,
            Crew crew,
            MailWords words,
            NewsOutbox outbox,
            CompanyTime time) {
        this.settings = settings;
        this.mails = mails;
        this.notices = notices;
        this.crew = crew;
        this.words = words;
        this.outbox = outbox;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${gatepost.mail.sending:PT10S}")
    void sendWhatWaits() {
        settings.server().ifPresent(server -> {
            Instant now = time.now();
            if (mails.abandon(now.minus(SENT_BY), now) > 0) {
                LOG.warn("mails were being sent when a node ended; nobody knows whether they arrived");
                tellAdministrators();
            }
            for (Mails.Waiting mail : mails.due(now, AT_ONCE)) {
                if (mails.take(mail, time.now()) && !isSettled(mail, server)) {
                    // For the others it would be the same; each keeps its tries for when it matters.
                    return;
                }
            }
        });
    }

    /** False when there is no server to send anything by. */
    private boolean isSettled(Mails.Waiting mail, JavaMailSender server) {
        Instant now = time.now();
        if (now.isAfter(mail.queuedAt().plus(NEWS_FOR))) {
            settle(mail, MailState.GIVEN_UP, null);
            return true;
        }
        Mailbox receiver = crew.mailbox(mail.receiver()).orElse(null);
        NoticeLine line = receiver == null
                ? null
                : notices.one(new Sight(receiver.person(), receiver.roles()), mail.notice())
                        .orElse(null);
        if (receiver == null || line == null || line.read()) {
            settle(mail, MailState.NOT_NEEDED, null);
            return true;
        }
        try {
            server.send(message(server, receiver, line, mail));
        } catch (MailException failed) {
            return settle(mail, failed);
        } catch (MessagingException | RuntimeException unwritten) {
            LOG.error("mail {} could not be written", mail.id(), unwritten);
            settle(mail, MailState.REFUSED, unwritten.getClass().getSimpleName());
            return true;
        }
        settle(mail, MailState.SENT, null);
        return true;
    }

    private MimeMessage message(JavaMailSender server, Mailbox receiver, NoticeLine line, Mails.Waiting mail)
            throws MessagingException {
        Mail written = words.of(line, receiver, settings::link);
        MimeMessage message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(receiver.email());
        helper.setSubject(written.subject());
        helper.setText(written.text(), false);
        // One name for one mail, and no answers from holiday notices.
        message.setHeader("Message-ID", "<notice-" + mail.notice() + "-" + mail.id() + "@gatepost>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private boolean settle(Mails.Waiting mail, MailException failed) {
        MailFault fault = MailFault.of(failed);
        String said = MailFault.said(failed);
        LOG.warn("mail {} was not sent ({}): {}", mail.id(), fault, said);
        boolean again = (fault == MailFault.LATER || fault == MailFault.NO_SERVER) && mail.tries() < PATIENCE.size();
        if (again) {
            mails.settle(mail, MailState.WAITING, time.now().plus(PATIENCE.get(mail.tries())), said);
        } else {
            settle(
                    mail,
                    fault == MailFault.NEVER
                            ? MailState.REFUSED
                            : fault == MailFault.UNKNOWN ? MailState.UNKNOWN : MailState.GIVEN_UP,
                    said);
        }
        return fault != MailFault.NO_SERVER;
    }

    private void settle(Mails.Waiting mail, MailState state, @Nullable String why) {
        mails.settle(mail, state, time.now(), why);
        if (state == MailState.REFUSED || state == MailState.GIVEN_UP || state == MailState.UNKNOWN) {
            tellAdministrators();
        }
    }

    /** Once a day, in the application: a mail that mail does not work would be no help. */
    private void tellAdministrators() {
        String day = LocalDate.ofInstant(time.now(), time.zone()).toString();
        outbox.add(List.of(
                new News(time.now(), NoticeKind.MAIL_FAILED, null, "mail", day, Told.of(Map.<String, Integer>of()))));
    }
}
