package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FromBothEndsTests {

    @Test
    void everyJourneyHasItsPlaceSoThatNoneIsLeftToRunAloneAtTheEnd() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/org/gatepost/journey"))) {
            assertThat(FromBothEnds.ALL)
                    .extracting(journey -> journey.getSimpleName() + ".java")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith("IT.java"))
                                    .toList());
        }
    }
}
