package org.gatepost;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Repeats a test with many random inputs. A failure names the seed of its round; {@code -Dgatepost.seed=…} starts with
 * that round.
 */
public final class Seeded {

    private static final long FIRST = Long.getLong("gatepost.seed", 20_261_123L);

    private Seeded() {}

    public static void rounds(int rounds, Consumer<Random> round) {
        for (long seed = FIRST; seed < FIRST + rounds; seed++) {
            try {
                // Scrambled, because neighbouring seeds of Random begin alike.
                round.accept(new Random(seed * 0x9E3779B97F4A7C15L));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        "failed with -Dgatepost.seed=%d: %s".formatted(seed, failed.getMessage()), failed);
            }
        }
    }
}
