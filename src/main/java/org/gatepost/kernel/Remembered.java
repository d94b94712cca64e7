package org.gatepost.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * What is made again and again from the same immutable things, made once: by what it is made from, so it is never stale,
 * and only so many. Whoever asks notices nothing but the time, so pure functions stay pure. For any thread.
 */
public final class Remembered<K, V> {

    private final Cache<K, V> made;
    private final Function<K, V> making;

    /**
     * @param most so many are kept, those that are asked for
     * @param making always gives the same for the same; what it throws is thrown to whoever asks, and is not kept. It must
     *     not ask the very same {@code Remembered} for anything, which may fail or wait for ever
     */
    public Remembered(int most, Function<K, V> making) {
        this.made = Caffeine.newBuilder().maximumSize(most).build();
        this.making = making;
    }

    public V of(K from) {
        return made.get(from, making);
    }
}
