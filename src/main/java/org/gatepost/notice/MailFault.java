package org.gatepost.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What it means for a mail that sending it failed. Only where the server surely did not take it, it is tried again. */
enum MailFault {
    /** Nobody could be reached, or nobody let us in: so it is for the others too. */
    NO_SERVER,
    /** Not now. */
    LATER,
    /** Never: the address or the mail is refused. */
    NEVER,
    /** It broke off, and nobody knows where. */
    UNKNOWN;

    static MailFault of(MailException failed) {
        if (failed instanceof MailAuthenticationException || isBeforeHandingOver(failed)) {
            return NO_SERVER;
        }
        return chain(failed)
                .map(MailFault::meaning)
                .filter(fault -> fault != UNKNOWN)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /**
     * Whether there was no connection to hand anything over by: no greeting, none that is kind, no TLS. Then the cause is
     * what befell each mail too; where only closing the connection failed it befell none.
     */
    private static boolean isBeforeHandingOver(MailException failed) {
        Throwable cause = failed.getCause();
        return cause != null
                && failed instanceof MailSendException send
                && send.getFailedMessages().values().stream().anyMatch(each -> each == cause);
    }

    private static MailFault meaning(Throwable cause) {
        return switch (cause) {
            case MailConnectException away -> NO_SERVER;
            case ConnectException away -> NO_SERVER;
            case UnknownHostException away -> NO_SERVER;
            case NoRouteToHostException away -> NO_SERVER;
            default -> byCode(returned(cause));
        };
    }

    private static MailFault byCode(int code) {
        return code >= 500 ? NEVER : code >= 400 ? LATER : UNKNOWN;
    }

    /** With what Spring and Jakarta Mail hide beside the cause. */
    private static Stream<Throwable> chain(Throwable failed) {
        Stream<Throwable> hidden = failed instanceof MailSendException send
                ? send.getFailedMessages().values().stream().flatMap(MailFault::chain)
                : failed instanceof MessagingException messaging && messaging.getNextException() != null
                        ? chain(messaging.getNextException())
                        : Stream.empty();
        Throwable cause = failed.getCause();
        Stream<Throwable> causes = cause == null || cause == failed || failed instanceof SendFailedException
                ? Stream.empty()
                : chain(cause);
        return Stream.of(hidden, Stream.of(failed), causes).flatMap(each -> each);
    }

    /** The code with which the server refused, or else the kind of what failed: nothing that names anybody, for the log. */
    static String code(MailException failed) {
        List<Throwable> all = chain(failed).toList();
        return all.stream()
                .map(MailFault::returned)
                .filter(code -> code > 0)
                .findFirst()
                .map(String::valueOf)
                .orElseGet(() -> all.stream()
                        .filter(each -> !(each instanceof MailException))
                        .findFirst()
                        .orElse(failed)
                        .getClass()
                        .getSimpleName());
    }

    private static int returned(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    /** What the server said, for an administrator. */
    static String said(MailException failed) {
        return chain(failed)
                .filter(each -> !(each instanceof MailException))
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .findFirst()
                .orElse(String.valueOf(failed.getMessage()))
                .strip();
    }
}
