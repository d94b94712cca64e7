package org.gatepost.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** How long none is sent after there was no server, or none that let us in: it would not be another a moment later. */
    static final Duration REST = Duration.ofMinutes(1);

    /** Longer than any server is waited for. */
    static final Duration SENT_BY = Duration.ofMinutes(10);

    /** What is to be told, and whom. */
    private record Letter(Mailbox receiver, NoticeLine line) {}

    private final MailSettings settings;
    private final Mails mails;
    private final Notices notices;
    private final Crew crew;
    private final MailWords words;
    private final NewsOutbox outbox;
    private final CompanyTime time;
    /** Until when nothing is tried on this node, for there was no server to send by. */
    private volatile Instant rest = Instant.EPOCH;

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
            if (now.isBefore(rest)) {
                return;
            }
            for (Mails.Waiting mail : mails.due(now, AT_ONCE)) {
                if (!isSettled(mail, server)) {
                    // For the others it would be the same; each keeps its tries for when it matters.
                    rest = time.now().plus(REST);
                    return;
                }
            }
        });
    }

    /** False when there is no server to send anything by. */
    private boolean isSettled(Mails.Waiting mail, JavaMailSender server) {
        Instant now = time.now();
        if (now.isAfter(mail.queuedAt().plus(NEWS_FOR))) {
            if (mails.take(mail, now)) {
                settle(mail, MailState.GIVEN_UP, null);
            }
            return true;
        }
        Optional<Letter> letter;
        try {
            // Before it is taken: of one that was taken and not settled nobody knows whether it was sent.
            letter = letter(mail);
        } catch (RuntimeException failed) {
            LOG.error("it could not be found out for whom mail {} is; it is tried again", mail.id(), failed);
            if (mails.take(mail, now)) {
                settle(mail, MailFault.LATER, failed.getClass().getSimpleName());
            }
            return true;
        }
        return !mails.take(mail, time.now()) || isSent(mail, letter.orElse(null), server);
    }

    /** Nothing when it was read in the application before, or is not for the receiver any more. */
    private Optional<Letter> letter(Mails.Waiting mail) {
        return crew.mailbox(mail.receiver())
                .flatMap(receiver -> notices.one(new Sight(receiver.person(), receiver.roles()), mail.notice())
                        .filter(line -> !line.read())
                        .map(line -> new Letter(receiver, line)));
    }

    private boolean isSent(Mails.Waiting mail, @Nullable Letter letter, JavaMailSender server) {
        if (letter == null) {
            settle(mail, MailState.NOT_NEEDED, null);
            return true;
        }
        try {
            server.send(message(server, letter.receiver(), letter.line(), mail));
        } catch (MailException failed) {
            return isSettled(mail, failed);
        } catch (MessagingException unwritten) {
            // What it says may quote the address.
            LOG.error(
                    "mail {} could not be written ({})",
                    mail.id(),
                    unwritten.getClass().getSimpleName());
            settle(mail, MailState.REFUSED, unwritten.getClass().getSimpleName());
            return true;
        } catch (RuntimeException unwritten) {
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
        // One name for one mail in the world: another installation counts from one too. And no answers from holiday
        // notices.
        message.setHeader(
                "Message-ID",
                "<notice-%d-%d.%d@%s>"
                        .formatted(mail.notice(), mail.id(), mail.queuedAt().toEpochMilli(), settings.domain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** False when there is no server to send anything by. */
    private boolean isSettled(Mails.Waiting mail, MailException failed) {
        MailFault fault = MailFault.of(failed);
        // What the server said may quote the address; administrators read it in the application.
        LOG.warn("mail {} was not sent ({}, {})", mail.id(), fault, MailFault.code(failed));
        settle(mail, fault, MailFault.said(failed));
        return fault != MailFault.NO_SERVER;
    }

    private void settle(Mails.Waiting mail, MailFault fault, String said) {
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
