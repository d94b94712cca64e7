package org.gatepost.notice;

import java.util.List;

/**
 * How it stands with mail.
 *
 * @param on whether any is sent
 * @param addressed whether the settings say where the application is reached, so that mails can lead there
 * @param waiting how many are to be sent
 * @param undelivered the newest of those that did not arrive of late
 * @param failed how many those are
 */
public record MailFigures(boolean on, boolean addressed, int waiting, List<UndeliveredMail> undelivered, int failed) {

    public MailFigures {
        undelivered = List.copyOf(undelivered);
    }
}
