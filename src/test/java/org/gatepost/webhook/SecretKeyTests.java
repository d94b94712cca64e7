package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.gatepost.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is one key, whoever asks first. */
class SecretKeyTests {

    @Test
    void isOneForAllWhoMakeItAtOnce(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 20; i++) {
            Path path = folder.resolve("in").resolve("key" + i);
            var marks = new HashSet<>(
                    Together.times(8, () -> new SecretKey(path).findOrMake().mark()));
            assertThat(marks)
                    .containsExactly(new SecretKey(path).find().orElseThrow().mark());
        }
        try (var files = Files.list(folder.resolve("in"))) {
            assertThat(files).as("and nothing beside it").hasSize(20);
        }
    }
}
