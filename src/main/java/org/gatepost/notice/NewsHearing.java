package org.gatepost.notice;

import java.util.function.Consumer;
import org.gatepost.clearance.ChangeAct;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.exam.AttemptHeld;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptRegraded;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.ExamAct;
import org.gatepost.exam.PassInDoubt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.PerTransaction;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Purpose;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.PositionHeld;
import org.gatepost.people.SignedIn;
import org.gatepost.webhook.WebhookAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what other rooms publish and puts the news of it into the outbox, in the transaction that makes it true: all of one
 * transaction in one statement right before its commit, and none at all where nobody is to be told anything. Whatever is
 * rolled back leaves no word.
 */
@Component
class NewsHearing {

    private static final class Kept {
        private final Happening happening;
        private boolean awaited;
        private boolean written;

        Kept(Happening happening) {
            this.happening = happening;
        }
    }

    private final NewsOutbox outbox;
    private final Library library;
    private final CompanyTime time;

    NewsHearing(NewsOutbox outbox, Library library, CompanyTime time) {
        this.outbox = outbox;
        this.library = library;
        this.time = time;
    }

    @EventListener
    void on(PositionHeld held) {
        hear(happening -> happening.add(held));
    }

    @EventListener
    void on(ExamAct.AttemptEnded ended) {
        hear(happening -> happening.ended(ended.attempt()));
    }

    @EventListener
    void on(AttemptMarked marked) {
        hear(happening -> happening.add(marked));
    }

    @EventListener
    void on(AttemptHeld held) {
        hear(happening -> happening.add(held));
    }

    @EventListener
    void on(AttemptVoided voided) {
        hear(happening -> happening.add(voided));
    }

    @EventListener
    void on(AttemptRegraded regraded) {
        hear(happening -> happening.add(regraded));
    }

    @EventListener
    void on(PassInDoubt doubt) {
        hear(happening -> happening.add(doubt));
    }

    @EventListener
    void on(ChangeAct.Asked asked) {
        hear(happening -> happening.add(asked));
    }

    @EventListener
    void on(ClearanceChanged changed) {
        hear(happening -> happening.add(changed));
    }

    @EventListener
    void on(WebhookAct act) {
        hear(happening -> happening.add(act));
    }

    @EventListener
    void on(RegisterDiffers differs) {
        hear(happening -> happening.add(differs));
    }

    @EventListener
    void on(AccountEvent.Left left) {
        hear(happening -> happening.leaves(left, SignedIn.current().person()));
    }

    @EventListener
    void on(AccountEvent.CameBack back) {
        hear(happening -> happening.back(back, SignedIn.current().person()));
    }

    @EventListener
    void on(AccountEvent.Corrected corrected) {
        hear(happening -> happening.corrected(corrected, SignedIn.current().person()));
    }

    private void hear(Consumer<Happening> what) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            writeAlone(what);
            return;
        }
        Kept kept = PerTransaction.of(this, () -> new Kept(happening()));
        if (kept.written) {
            // The commit is under way, and nobody would come for it any more.
            writeAlone(what);
            return;
        }
        what.accept(kept.happening);
        if (!kept.awaited) {
            kept.awaited = true;
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    kept.written = true;
                    outbox.add(kept.happening.news());
                }
            });
        }
    }

    private void writeAlone(Consumer<Happening> what) {
        Happening alone = happening();
        what.accept(alone);
        outbox.add(alone.news());
    }

    private Happening happening() {
        return new Happening(this::purpose, time);
    }

    /** An exam that the content no longer has is told of as one that a position required. */
    private Purpose purpose(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().purpose())
                .orElseGet(Purpose.Mandatory::new);
    }
}
