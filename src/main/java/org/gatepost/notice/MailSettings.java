package org.gatepost.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether and how notices are sent by mail. Off until the settings name a server and a sender. */
@Component
class MailSettings {

    private static final Logger LOG = LoggerFactory.getLogger(MailSettings.class);

    private final Optional<JavaMailSender> server;
    private final String from;
    private final String domain;
    private final String address;

    @Autowired
    MailSettings(
            ObjectProvider<JavaMailSender> server,
            @Value("${gatepost.mail.from:}") String from,
            @Value("${gatepost.address:}") String address) {
        this(Optional.ofNullable(server.getIfAvailable()), from, address);
    }

    /**
     * @param server nothing where none is set
     * @param from the sender, with or without a name
     * @param address where people reach the application; blank when that is not said
     */
    MailSettings(Optional<JavaMailSender> server, String from, String address) {
        domain = domainOf(from);
        boolean usable = !domain.isEmpty();
        if (server.isPresent() && !usable) {
            LOG.error("no mail is sent: gatepost.mail.from must say from whom, as Gatepost <gatepost@example.com>");
        }
        this.server = usable ? server : Optional.empty();
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** Nothing when no mail is sent. */
    Optional<JavaMailSender> server() {
        return server;
    }

    /** Of the sender, without the name. */
    String domain() {
        return domain;
    }

    boolean isOn() {
        return server.isPresent();
    }

    String from() {
        return from;
    }

    /** A link to a page of the application; nothing when nobody said where it is reached. */
    Optional<String> link(String page) {
        return address.isEmpty() ? Optional.empty() : Optional.of(address + "/" + (page.equals(".") ? "" : page));
    }

    /** Empty when it is no address. */
    private static String domainOf(String from) {
        try {
            var sender = new InternetAddress(from.strip(), true);
            sender.validate();
            String address = sender.getAddress();
            return address.substring(address.lastIndexOf('@') + 1);
        } catch (AddressException none) {
            return "";
        }
    }
}
