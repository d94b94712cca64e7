package org.gatepost.audit;

/**
 * A row of the log.
 *
 * @param number counted from 1 without a gap
 * @param previous the hash of the row before, 64 noughts for the first
 * @param hash of everything else in the row, see {@link Seal}
 */
public record AuditEntry(long number, Fact fact, String previous, String hash) {

    static AuditEntry after(Head head, Fact fact) {
        long number = head.number() + 1;
        return new AuditEntry(number, fact, head.hash(), Seal.of(number, fact, head.hash()));
    }

    /** Whether the hash is the one of what the row says. */
    boolean isAsSealed() {
        return hash.equals(Seal.of(number, fact, previous));
    }

    Head asHead() {
        return new Head(number, hash);
    }
}
