package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever happens, in whatever order: what the register says can be made again from the events, row for row. */
@BothDatabases
class RegisterPropertiesTests {

    private static final int HISTORIES = 40;
    private static final int DEEDS = 45;

    private final TestDatabase database;
    private List<Library> libraries;
    private KeptRegister register;

    RegisterPropertiesTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        libraries = OtherContent.all().stream()
                .map(content -> content.library(database))
                .toList();
        register = new KeptRegister(database, libraries.getFirst());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatTheGateSaysAfterEverythingThatHappensAndCanBeMadeAgain() {
        Set<String> reasons = new HashSet<>();
        Seeded.rounds(HISTORIES, random -> {
            var life = new RandomDeeds(random, database, register, libraries);
            Map<Instant, List<Said>> recorded = new LinkedHashMap<>();
            for (int deed = 0; deed < DEEDS; deed++) {
                register.clock.forward(Duration.ofMillis(1 + random.nextInt(1_000)));
                int before = life.journeys();
                String done = life.deed();
                if (life.journeys() > before) {
                    // What is said of leaving holds for every moment, whenever it was said.
                    recorded.clear();
                }
                register.timePasses();
                assertThat(register.says()).as(done).isEqualTo(register.gateSays());
                recorded.put(register.clock.instant(), register.says());
                register.says().forEach(said -> reasons.add(said.status() + " " + said.reason()));
            }
            List<Said> before = register.says();
            assertThat(compared()).as("everybody decided anew, many at a time").isEqualTo("0 differ, 0 undecided");
            register.empty();
            life.restart();
            assertThat(register.says()).isEqualTo(before);
            register.clock.forward(Duration.ofMillis(1));
            life.leave();
            recorded.forEach((moment, said) -> assertThat(register.gateSays(moment))
                    .as("asked later for %s", moment)
                    .isEqualTo(said));
        });
        assertThat(reasons)
                .as("what the histories led to")
                .contains(
                        "IN_PROGRESS NOT_STUDIED",
                        "IN_PROGRESS NOT_SAT",
                        "IN_PROGRESS SITTING",
                        "IN_PROGRESS REMEDIATED",
                        "BLOCKED FAILED",
                        "BLOCKED EXPIRED",
                        "BLOCKED LEFT",
                        "CLEARED PASSED",
                        "CLEARED WAIVED",
                        "EXPIRING CHANGE_OWED",
                        "BLOCKED CHANGE_OWED",
                        "EXPIRING WAIVED",
                        "EXPIRING PASSED");
    }

    private String compared() {
        var comparison = register.comparison(new Register(database.jdbc()));
        comparison.run(comparison.begin(null).orElseThrow());
        RegisterCheck check = register.checks().ended(1).getFirst();
        return "%d differ, %d undecided".formatted(check.differing(), check.undecided());
    }
}
