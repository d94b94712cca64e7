package org.gatepost.people;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whom the running transaction holds already. A transaction that is begun within another holds nobody yet. */
final class Held implements TransactionSynchronization {

    private final Object owner;
    private final Set<PersonId> people = new HashSet<>();

    private Held(Object owner) {
        this.owner = owner;
    }

    static Set<PersonId> inThisTransaction(Object owner) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashSet<>();
        }
        Held held = (Held) TransactionSynchronizationManager.getResource(owner);
        if (held == null) {
            held = new Held(owner);
            TransactionSynchronizationManager.registerSynchronization(held);
            TransactionSynchronizationManager.bindResource(owner, held);
        }
        return held.people;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(owner);
    }
}
