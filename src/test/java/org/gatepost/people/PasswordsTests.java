package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

    @Test
    void computesOnlyAFewHashesAtOnce() throws Exception {
        var slow = new Slow();
        var passwords = new Passwords(slow, 2, 100);
        try (var threads = Executors.newFixedThreadPool(10)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                all.add(threads.submit(() -> passwords.match("any", "hash")));
            }
            slow.gate.countDown();
            for (Future<Boolean> one : all) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(slow.most.get()).isBetween(1, 2);
    }

    @Test
    void sendsSomebodyAwayWhenTooManyWait() throws Exception {
        var slow = new Slow();
        var passwords = new Passwords(slow, 1, 0);
        try (var threads = Executors.newFixedThreadPool(1)) {
            Future<Boolean> first = threads.submit(() -> passwords.match("any", "hash"));
            slow.entered.await();
            assertThatThrownBy(() -> passwords.match("any", "hash")).isInstanceOf(HashingBusy.class);
            slow.gate.countDown();
            assertThat(first.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(passwords.match("any", "hash")).isTrue();
    }

    /** Counts how many are in it at once. */
    private static final class Slow implements PasswordEncoder {
        final CountDownLatch gate = new CountDownLatch(1);
        final CountDownLatch entered = new CountDownLatch(1);
        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger now = new AtomicInteger();

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            entered.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return true;
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash";
        }
    }
}
