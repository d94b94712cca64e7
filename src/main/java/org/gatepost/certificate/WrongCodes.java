package org.gatepost.certificate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * How many wrong codes came from where, for ten minutes from the first. Each node counts for itself: with 80 random bits
 * nobody guesses a code, this only keeps them from trying.
 */
@Component
class WrongCodes {

    static final int MOST = 20;
    static final Duration SPAN = Duration.ofMinutes(10);

    private static final int ADDRESSES = 20_000;
    private static final int GROUPS_OF_A_NETWORK = 4;

    private record Count(AtomicInteger wrong, long since) {}

    private final Cache<String, Count> counts;
    private final Ticker ticker;

    WrongCodes(Ticker ticker) {
        this.ticker = ticker;
        this.counts = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(SPAN)
                .maximumSize(ADDRESSES)
                .build();
    }

    void another(String from) {
        counts.get(network(from), first -> new Count(new AtomicInteger(), ticker.read()))
                .wrong()
                .incrementAndGet();
    }

    /** How long nobody there is answered; nothing when they are. */
    Optional<Duration> waitOf(String from) {
        return Optional.ofNullable(counts.getIfPresent(network(from)))
                .filter(count -> count.wrong().get() >= MOST)
                .map(count -> SPAN.minusNanos(ticker.read() - count.since()));
    }

    /** Whoever has one address of the sixth version has 2⁶⁴ of them. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
    }
}
