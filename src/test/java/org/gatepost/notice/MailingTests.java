package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.notice.NoticeKind.ASSIGNED;
import static org.gatepost.notice.NoticeKind.MAIL_FAILED;
import static org.gatepost.notice.NoticeKind.PASSED;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notices go out by mail, each once at most, to whoever may be told and has an address. */
@BothDatabases
class MailingTests {

    private static final MailWords WORDS = (line, receiver, link) -> new Mail(
            line.kind() + " for " + receiver.name(),
            receiver.language() + " " + link.apply("result/1").orElse("no link"));

    private final TestDatabase database;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port;
    private KeptNotices node;
    private PersonId lin = new PersonId(0);
    private PersonId lead = new PersonId(0);

    MailingTests(TestDatabase database) {
        this.database = database;
        node = new KeptNotices(database);
    }

    @BeforeEach
    void start() {
        open();
        node = new KeptNotices(database, settings());
        lin = hire("1", "Service");
        lead = hire("2", "Service", Role.MANAGER);
        hire("3", "Office", Role.ADMIN);
        node.people.reads(lin, "lin@example.com", Locale.ENGLISH);
    }

    private void open() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsWhatSomebodyIsToldOnceInTheirLanguageWithALink() throws MessagingException {
        node.outbox.add(List.of(node.news(PASSED, lin, "1"), node.news(PASSED, lin, "1")));
        node.distribution.tellAll();
        mailing(node).sendWhatWaits();
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage sent = server.getReceivedMessages()[0];
        assertThat(sent.getSubject()).isEqualTo("PASSED for Name 1");
        assertThat(String.valueOf(sent.getAllRecipients()[0])).isEqualTo("lin@example.com");
        assertThat(String.valueOf(sent.getFrom()[0])).isEqualTo("Gatepost <gatepost@example.com>");
        assertThat(text(sent)).contains("en https://training.example.com/result/1");
        assertThat(sent.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(states()).as("whoever has no address has no mail").containsExactly("SENT");
    }

    @Test
    void keepsNothingWhileMailIsOffThatWouldBurstOutLater() {
        var off = new KeptNotices(database);
        off.outbox.add(List.of(off.news(PASSED, lin, "1")));
        off.distribution.tellAll();
        mailing(node).sendWhatWaits();
        assertThat(states()).isEmpty();
        assertThat(off.of(lin)).as("is told in the application").containsExactly(PASSED);
    }

    @Test
    void keepsNothingForWhoeverCannotSignIn() {
        node.database
                .sql("update account set enabled = false where person_id = ?")
                .param(lin.value())
                .update();
        tell(PASSED);
        assertThat(states()).isEmpty();
    }

    @Test
    void sendsNoneThatWasReadOrIsNotForTheReceiverAnyMore() {
        node.people.reads(lead, "lead@example.com", null);
        tell(PASSED);
        node.notices.read(lin, node.lines(lin).getFirst().id(), node.clock.instant());
        node.database
                .sql("update person set department = 'Sales' where id = ?")
                .param(lead.value())
                .update();
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("NOT_NEEDED", "NOT_NEEDED");
    }

    @Test
    void triesAgainWithGrowingPatienceAndTellsAdministratorsWhenItGivesUp() {
        tell(ASSIGNED);
        server.stop();
        var mailing = mailing(node);
        mailing.sendWhatWaits();
        assertThat(states()).containsExactly("WAITING");
        mailing.sendWhatWaits();
        assertThat(tries()).as("not before its turn").isEqualTo(1);
        for (Duration patience : Mailing.PATIENCE) {
            node.clock.forward(patience);
            mailing.sendWhatWaits();
        }
        assertThat(tries()).isEqualTo(1 + Mailing.PATIENCE.size());
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(toldAdministrators()).isEqualTo(1);
        open();
        node.clock.forward(Duration.ofDays(1));
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void arrivesAfterTheServerIsBack() {
        tell(ASSIGNED);
        server.stop();
        mailing(node).sendWhatWaits();
        open();
        node.clock.forward(Duration.ofMinutes(1));
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void leavesOutWhatIsNoNewsAnyMore() {
        tell(ASSIGNED);
        node.clock.forward(Mailing.NEWS_FOR.plusMinutes(1));
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("GIVEN_UP");
    }

    /** Whether the server took it before the node ended is what nobody knows. */
    @Test
    void sendsNothingTwiceAfterANodeEndedWhileItSent() {
        tell(ASSIGNED);
        Mails.Waiting mail = node.mails.due(node.clock.instant(), 10).getFirst();
        assertThat(node.mails.take(mail, node.clock.instant())).isTrue();
        assertThat(node.mails.take(mail, node.clock.instant()))
                .as("by another node")
                .isFalse();
        mailing(node).sendWhatWaits();
        assertThat(states()).containsExactly("SENDING");
        node.clock.forward(Mailing.SENT_BY.plusMinutes(1));
        mailing(node).sendWhatWaits();
        assertThat(states()).containsExactly("UNKNOWN");
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(toldAdministrators()).isEqualTo(1);
    }

    @Test
    void sendsEachOnceWhileTwoNodesSend() {
        for (int i = 0; i < 30; i++) {
            node.outbox.add(List.of(node.news(ASSIGNED, lin, String.valueOf(i))));
        }
        node.distribution.tellAll();
        Callable<Object> sending = () -> {
            mailing(new KeptNotices(database, settings())).sendWhatWaits();
            return "sent";
        };
        Together.run(List.of(sending, sending, sending));
        mailing(node).sendWhatWaits();
        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(MailingTests::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void understandsWhatAServerSays() {
        assertThat(MailFault.of(failed(refused(550)))).isEqualTo(MailFault.NEVER);
        assertThat(MailFault.of(failed(refused(451)))).isEqualTo(MailFault.LATER);
        assertThat(MailFault.of(failed(new MessagingException("read timed out", new SocketTimeoutException()))))
                .isEqualTo(MailFault.UNKNOWN);
    }

    private static SMTPSendFailedException refused(int code) {
        return new SMTPSendFailedException(
                "RCPT TO", code, code + " said", null, new Address[0], new Address[0], new Address[0]);
    }

    private static MailSendException failed(MessagingException cause) {
        return new MailSendException(Map.of(new Object(), cause));
    }

    private void tell(NoticeKind kind) {
        node.outbox.add(List.of(node.news(kind, lin, "1")));
        node.distribution.tellAll();
    }

    private Mailing mailing(KeptNotices on) {
        return new Mailing(
                settings(), on.mails, on.notices, on.people.crew(), WORDS, on.outbox, node.clock.companyTime());
    }

    private MailSettings settings() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailSettings(
                Optional.of(sender), "Gatepost <gatepost@example.com>", "https://training.example.com/");
    }

    private PersonId hire(String number, String department, Role... roles) {
        PersonId person = node.people.person("M" + number, "Name " + number, department, LocalDate.EPOCH);
        node.people.openAccount(person, roles);
        return person;
    }

    private List<String> states() {
        return node.database
                .sql("select state from notice_mail order by id")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    private int tries() {
        return node.database
                .sql("select tries from notice_mail")
                .query(Integer.class)
                .single();
    }

    private int toldAdministrators() {
        node.distribution.tellAll();
        return node.database
                .sql("select count(*) from notice where kind = ?")
                .param(MAIL_FAILED.name())
                .query(Integer.class)
                .single();
    }

    private static String text(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException | MessagingException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
