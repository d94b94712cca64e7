package org.gatepost.clearance;

import java.util.HashMap;
import java.util.Map;
import org.gatepost.people.PersonId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read of the people it holds. Nobody else changes their past meanwhile, and what the
 * transaction itself changes the register is told of. A transaction that is begun within another has read nothing yet.
 */
final class Pasts implements TransactionSynchronization {

    private final Object owner;
    private final Map<PersonId, Past> pasts = new HashMap<>();

    private Pasts(Object owner) {
        this.owner = owner;
    }

    static Map<PersonId, Past> inThisTransaction(Object owner) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Pasts read = (Pasts) TransactionSynchronizationManager.getResource(owner);
        if (read == null) {
            read = new Pasts(owner);
            TransactionSynchronizationManager.registerSynchronization(read);
            TransactionSynchronizationManager.bindResource(owner, read);
        }
        return read.pasts;
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
