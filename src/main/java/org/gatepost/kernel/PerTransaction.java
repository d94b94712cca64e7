package org.gatepost.kernel;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that one transaction keeps for itself until it ends. A transaction that is begun within another has one of its
 * own, and outside of every transaction each call is given a new one.
 */
public final class PerTransaction<T> implements TransactionSynchronization {

    private final Object owner;
    private final T kept;

    private PerTransaction(Object owner, T kept) {
        this.owner = owner;
        this.kept = kept;
    }

    /**
     * What the running transaction keeps.
     *
     * @param owner whose it is; nobody else may keep something under the same one
     * @param empty makes it when it is first asked for
     */
    @SuppressWarnings("unchecked") // only this class binds under an owner, and each owner keeps one kind of thing
    public static <T> T of(Object owner, Supplier<T> empty) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return empty.get();
        }
        var bound = (PerTransaction<T>) TransactionSynchronizationManager.getResource(owner);
        if (bound == null) {
            bound = new PerTransaction<>(owner, empty.get());
            TransactionSynchronizationManager.registerSynchronization(bound);
            TransactionSynchronizationManager.bindResource(owner, bound);
        }
        return bound.kept;
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
