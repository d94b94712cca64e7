package org.gatepost.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.notice.NoticeKind.ASSIGNED;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail that surely was not handed over is tried again, and no server is stormed. */
@BothDatabases
class MailTroublesTests {

    private final KeptNotices node;
    private PersonId lin = new PersonId(0);

    MailTroublesTests(TestDatabase database) {
        node = new KeptNotices(database, settings(new JavaMailSenderImpl()));
    }

    @BeforeEach
    void hire() {
        lin = node.people.person("T1", "Lin", "Service", LocalDate.EPOCH);
        node.people.openAccount(lin);
        node.people.reads(lin, "lin@example.com", null);
        for (int i = 1; i < 4; i++) {
            node.outbox.add(List.of(node.news(ASSIGNED, lin, String.valueOf(i))));
        }
        node.distribution.tellAll();
    }

    @Test
    void triesAgainLaterWhatAServerThatIsBusyDidNotLetInAndLeavesItInPeaceForAMinute() throws IOException {
        try (var busy = new Greeting("421 too busy")) {
            Mailing mailing = mailing(busy.port());
            mailing.sendWhatWaits();
            assertThat(states()).containsOnly("WAITING");
            mailing.sendWhatWaits();
            assertThat(busy.greeted()).as("within a minute").isEqualTo(1);
            node.clock.forward(Mailing.REST);
            mailing.sendWhatWaits();
            assertThat(busy.greeted()).isEqualTo(2);
        }
    }

    @Test
    void knowsWhatNobodyTookFromWhatOnlyEndedBadly() {
        var tls = new MessagingException("Could not convert socket to TLS");
        assertThat(MailFault.of(new MailSendException("Mail server connection failed", tls, Map.of("mail", tls))))
                .isEqualTo(MailFault.NO_SERVER);
        assertThat(MailFault.of(new MailSendException("Failed to close server connection", tls)))
                .isEqualTo(MailFault.UNKNOWN);
        assertThat(MailFault.of(
                        new MailSendException("Failed to close server connection", tls, Map.of("mail", refused()))))
                .isEqualTo(MailFault.NEVER);
    }

    @Test
    void logsTheCodeOfARefusalAndNoAddress() {
        assertThat(MailFault.code(new MailSendException(Map.of("mail", refused()))))
                .isEqualTo("550");
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(jakarta.mail.internet.MimeMessage message) {
                throw new MailSendException(Map.of(message, refused()));
            }
        };
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Mailing.class);
        lines.start();
        log.addAppender(lines);
        mailing(sender).sendWhatWaits();
        log.detachAppender(lines);
        assertThat(lines.list).hasSize(3);
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .allMatch(line -> line.contains("550") && !line.contains("@"));
        assertThat(states()).containsOnly("REFUSED");
    }

    @Test
    void sendsWhatItCouldNotReadForAWhile() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Mailing mailing = mailing(server.getSmtp().getPort());
        node.database
                .sql("update account set roles = 'TRAINEE,OF_A_LATER_VERSION'")
                .update();
        mailing.sendWhatWaits();
        assertThat(states()).containsOnly("WAITING");
        node.database.sql("update account set roles = 'TRAINEE'").update();
        node.clock.forward(Mailing.PATIENCE.getFirst());
        mailing.sendWhatWaits();
        assertThat(states()).containsOnly("SENT");
        assertThat(server.getReceivedMessages())
                .extracting(message -> message.getMessageID())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<notice-\\d+-\\d+\\.\\d{13}@example\\.com>"));
        server.stop();
    }

    private static SMTPSendFailedException refused() {
        var none = new Address[0];
        return new SMTPSendFailedException("RCPT TO", 550, "550 no lin@example.com here", null, none, none, none);
    }

    private Mailing mailing(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return mailing(sender);
    }

    private Mailing mailing(JavaMailSenderImpl sender) {
        return new Mailing(
                settings(sender),
                node.mails,
                node.notices,
                node.people.crew(),
                (line, receiver, link) -> new Mail("subject", "text"),
                node.outbox,
                node.clock.companyTime());
    }

    private static MailSettings settings(JavaMailSenderImpl sender) {
        return new MailSettings(Optional.of(sender), "Gatepost <gatepost@example.com>", "");
    }

    private List<String> states() {
        return node.database
                .sql("select state from notice_mail order by id")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    /** A server that says one thing and hangs up. */
    private static final class Greeting implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final AtomicInteger greeted = new AtomicInteger();

        Greeting(String words) throws IOException {
            Thread.ofVirtual().start(() -> {
                while (!socket.isClosed()) {
                    try (Socket guest = socket.accept()) {
                        greeted.incrementAndGet();
                        guest.getOutputStream().write((words + "\r\n").getBytes(US_ASCII));
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        int greeted() {
            return greeted.get();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
