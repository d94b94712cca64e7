package org.gatepost.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apart from {@link CrashOnPostgreSqlIT}, so that the two run side by side. */
class CrashOnH2IT {

    @Test
    void losesNoSavedAnswer(@TempDir Path folder) {
        Crash.inTheMiddleOfAnExam(PackedJar.named("crash-h2", folder).demo());
    }
}
