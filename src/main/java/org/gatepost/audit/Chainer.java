package org.gatepost.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links what is in the outbox into the log. Any node may; the lock on the head lets one at a time, and adding, moving the
 * head and emptying the outbox are one transaction: after a crash all of it happened or nothing. Nobody who sits an exam
 * waits for it.
 */
@Component
class Chainer {

    private static final int AT_ONCE = 500;

    private final Outbox outbox;
    private final Entries entries;
    private final TransactionTemplate transaction;

    Chainer(Outbox outbox, Entries entries, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.entries = entries;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${gatepost.audit.chain:PT0.5S}")
    void linkAll() {
        // Asked before anything is locked: most of the time there is nothing.
        while (!outbox.isEmpty()) {
            entries.giveHead();
            link();
        }
    }

    /** Links some, the oldest first; gives how many. */
    int link() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Head head = entries.hold();
            List<Outbox.Waiting> waiting = outbox.oldest(AT_ONCE);
            if (waiting.isEmpty()) {
                return 0;
            }
            List<AuditEntry> linked = new ArrayList<>();
            for (Outbox.Waiting next : waiting) {
                AuditEntry entry = AuditEntry.after(head, next.fact());
                linked.add(entry);
                head = entry.asHead();
            }
            entries.append(linked);
            outbox.remove(waiting);
            return linked.size();
        }));
    }
}
