package org.gatepost.people;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The hashing of passwords, a few at once and only so many waiting. One hash is about 60 ms of a whole core by design;
 * without this, a shift that signs in together would stand in the way of answers in exams.
 */
class Passwords {

    /** A shift of a thousand that signs in within a minute gets in on two cores, where it would be refused by less. */
    private static final int LONGEST_WAIT_SECONDS = 60;

    /** Well below {@code server.tomcat.threads.max}, so that answers always find a thread. */
    private static final int WAITING_ALLOWED = 500;

    private final PasswordEncoder encoder;
    private final Semaphore permits;
    private final int waitingAllowed;

    /**
     * @param atOnce how many hashes may be computed at once
     * @param waitingAllowed how many may wait; each holds a request's thread, of which there must be enough for answers
     */
    Passwords(PasswordEncoder encoder, int atOnce, int waitingAllowed) {
        this.encoder = encoder;
        this.permits = new Semaphore(atOnce, true);
        this.waitingAllowed = waitingAllowed;
    }

    /** The delegating encoder of Spring Security, one core kept free of it where there is more than one. */
    static Passwords forThisMachine() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Passwords(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(), Math.max(1, cores - 1), WAITING_ALLOWED);
    }

    /** @throws HashingBusy when too many wait already */
    String hash(String password) {
        enter();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            permits.release();
        }
    }

    /** @throws HashingBusy when too many wait already */
    boolean match(String password, String hash) {
        enter();
        try {
            return encoder.matches(password, hash);
        } finally {
            permits.release();
        }
    }

    /** Whether today's hashes are stronger than this one. */
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private void enter() {
        try {
            boolean entered = permits.tryAcquire()
                    || (permits.getQueueLength() < waitingAllowed
                            && permits.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS));
            if (!entered) {
                throw new HashingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
    }
}
