package org.gatepost.notice;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Crew;
import org.gatepost.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes notices of news. Any node may: whoever holds a row of the outbox tells it, and telling and taking it out are one
 * transaction, so after a crash both happened or neither.
 */
@Component
class Distribution {

    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);
    private static final int AT_ONCE = 500;
    /** After an exam's end there is news of everybody, and one commit for each would cost more than the telling. */
    private static final int TOGETHER = 50;

    private final NewsOutbox outbox;
    private final Receivers receivers;
    private final Notices notices;
    private final MailSettings settings;
    private final Mails mails;
    private final Crew crew;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    /** Of which the log has been told. */
    private final Set<Long> stuck = ConcurrentHashMap.newKeySet();

    Distribution(
            NewsOutbox outbox,
            Receivers receivers,
            Notices notices,
            MailSettings settings,
            Mails mails,
            Crew crew,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.receivers = receivers;
        this.notices = notices;
        this.settings = settings;
        this.mails = mails;
        this.crew = crew;
        this.time = time;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${gatepost.notice.distribution:PT1S}")
    void tellAll() {
        List<Long> numbers = outbox.beyond(0, AT_ONCE);
        while (!numbers.isEmpty()) {
            for (int from = 0; from < numbers.size(); from += TOGETHER) {
                tellTogether(numbers.subList(from, Math.min(from + TOGETHER, numbers.size())));
            }
            // What cannot be told stays where it was, so what comes next is asked for beyond it.
            numbers = outbox.beyond(numbers.getLast(), AT_ONCE);
        }
    }

    /** In the order of their numbers, so that nodes that tell at once wait for one another and never in a circle. */
    private void tellTogether(List<Long> some) {
        try {
            transaction.executeWithoutResult(status -> some.forEach(this::tell));
            some.forEach(stuck::remove);
        } catch (RuntimeException oneOfThem) {
            LOG.debug("news {} to {} are told one by one", some.getFirst(), some.getLast(), oneOfThem);
            some.forEach(this::tellAlone);
        }
    }

    /** News that cannot be told must not keep the others from it. */
    private void tellAlone(long number) {
        try {
            transaction.executeWithoutResult(status -> tell(number));
            stuck.remove(number);
        } catch (DuplicateKeyException told) {
            LOG.debug("news {} was being told from elsewhere; looked at again", number);
        } catch (RuntimeException failed) {
            if (stuck.add(number)) {
                LOG.error("news {} could not be told; it is tried again", number, failed);
            }
        }
    }

    private void tell(long number) {
        outbox.hold(number).ifPresent(news -> {
            receivers.of(news).forEach(receiver -> tell(receiver, news));
            outbox.remove(number);
        });
    }

    /** Where mail is off, or nobody knows an address, nothing is kept that would burst out once there is one. */
    private void tell(PersonId receiver, News news) {
        notices.add(receiver, news).ifPresent(notice -> {
            if (settings.isOn()
                    && news.kind() != NoticeKind.MAIL_FAILED
                    && crew.mailbox(receiver).isPresent()) {
                mails.add(notice, receiver, time.now());
            }
        });
    }
}
