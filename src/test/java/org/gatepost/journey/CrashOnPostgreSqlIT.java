package org.gatepost.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apart from {@link CrashOnH2IT}, so that the two run side by side. */
class CrashOnPostgreSqlIT {

    @Test
    void losesNoSavedAnswer(@TempDir Path folder) {
        try (var databases = Databases.start()) {
            Crash.inTheMiddleOfAnExam(
                    PackedJar.named("crash-postgresql", folder).profiles("demo").database(databases.create("crash")));
        }
    }
}
