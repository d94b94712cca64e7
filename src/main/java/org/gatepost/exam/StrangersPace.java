package org.gatepost.exam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * How often somebody whom nobody knows may ask. A code cannot be guessed; this keeps a program that tries from costing
 * the database a question each time. Every node counts for itself.
 */
@Component
class StrangersPace {

    /** For one address; behind it may be a whole office. */
    static final int MOST_A_MINUTE = 60;

    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> asked = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(1, TimeUnit.MINUTES)
            .build();

    /** @throws Refusal when it was asked too often from an address */
    void ask(String address) {
        if (asked.get(address, key -> new AtomicInteger()).incrementAndGet() > MOST_A_MINUTE) {
            throw new Refusal("exam.refused.tooManyCodes");
        }
    }
}
