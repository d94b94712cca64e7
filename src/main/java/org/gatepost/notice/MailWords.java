package org.gatepost.notice;

import java.util.Optional;
import java.util.function.Function;
import org.gatepost.people.Mailbox;

/** Puts a notice into the words of a mail. Owned here, and implemented where the words are. */
@FunctionalInterface
public interface MailWords {

    /**
     * In the receiver's language.
     *
     * @param link makes an address of a page of the application, where anybody said where that is reached
     */
    Mail of(NoticeLine line, Mailbox receiver, Function<String, Optional<String>> link);
}
