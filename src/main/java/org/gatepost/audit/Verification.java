package org.gatepost.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes every hash again, from the first row to the last, a thousand rows in memory at a time. */
@Component
class Verification {

    private static final int AT_ONCE = 1_000;

    private final Entries entries;
    private final TransactionTemplate oneMoment;

    Verification(Entries entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param noted a row as somebody noted it down; null for none */
    Verdict run(@Nullable Head noted) {
        return Objects.requireNonNull(oneMoment.execute(status -> verify(entries.head(), noted)));
    }

    private Verdict verify(Head head, @Nullable Head noted) {
        Head last = Head.OF_NOTHING;
        List<AuditEntry> some = entries.beyond(0, AT_ONCE);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                Fault fault = fault(last, entry, head, noted);
                if (fault != null) {
                    return new Verdict.Broken(last.number() + 1, fault);
                }
                last = entry.asHead();
            }
            some = entries.beyond(last.number(), AT_ONCE);
        }
        boolean cut = last.number() < head.number() || (noted != null && last.number() < noted.number());
        return cut ? new Verdict.Broken(last.number() + 1, Fault.MISSING) : new Verdict.Sound(last);
    }

    private static @Nullable Fault fault(Head last, AuditEntry entry, Head head, @Nullable Head noted) {
        if (entry.number() != last.number() + 1) {
            return Fault.MISSING;
        }
        if (!entry.previous().equals(last.hash()) || entry.number() > head.number()) {
            return Fault.OUT_OF_ORDER;
        }
        if (!entry.isAsSealed()) {
            return Fault.CHANGED;
        }
        if (entry.number() == head.number() && !entry.hash().equals(head.hash())) {
            return Fault.CHANGED;
        }
        return noted != null
                        && entry.number() == noted.number()
                        && !entry.hash().equals(noted.hash())
                ? Fault.NOT_AS_NOTED
                : null;
    }
}
