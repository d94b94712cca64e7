package org.gatepost.webhook;

import java.nio.file.Path;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.context.SecurityContextHolder;

/** One node, a receiver that listens, and Lin, of whom it may be told. */
abstract class WithAReceiver {

    final TestDatabase database;
    final MovableClock clock = MovableClock.atNoon();
    final Receiver receiver = new Receiver();

    @TempDir
    Path folder = Path.of("");

    KeptWebhooks node;
    PersonId lin = new PersonId(0);

    WithAReceiver(TestDatabase database) {
        this.database = database;
        node = new KeptWebhooks(database, clock, folder);
    }

    @BeforeEach
    void start() {
        node = new KeptWebhooks(database, clock, folder);
        lin = node.hire("G001");
    }

    @AfterEach
    void stop() {
        receiver.close();
        SecurityContextHolder.clearContext();
    }
}
