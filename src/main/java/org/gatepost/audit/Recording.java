package org.gatepost.audit;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.kernel.PerTransaction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts facts into the outbox in the transaction that makes them true, all of one transaction in one statement right before
 * its commit. Whatever fails here fails the act, and whatever is rolled back leaves no word.
 */
@Component
class Recording {

    private static final class Kept {
        private final List<Fact> facts = new ArrayList<>();
        private boolean awaited;
        private boolean written;
    }

    private final Outbox outbox;

    Recording(Outbox outbox) {
        this.outbox = outbox;
    }

    void add(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            outbox.add(List.of(fact));
            return;
        }
        Kept kept = PerTransaction.of(this, Kept::new);
        if (kept.written) {
            // The commit is under way, and nobody would come for it any more.
            outbox.add(List.of(fact));
            return;
        }
        kept.facts.add(fact);
        if (!kept.awaited) {
            kept.awaited = true;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    kept.written = true;
                    outbox.add(kept.facts);
                }
            });
        }
    }
}
