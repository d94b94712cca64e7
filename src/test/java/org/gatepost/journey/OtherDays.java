package org.gatepost.journey;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Another day for a packed application: its program, started with a clock that goes on from there. */
final class OtherDays {

    private static final List<Class<?>> CLASSES =
            List.of(ClockedGatepost.class, ClockedGatepost.LaterClock.class, ClockedGatepost.Later.class);

    private final Path folder;

    /** @param folder the application's data folder */
    OtherDays(Path folder) {
        this.folder = folder;
    }

    /** The same program with this clock, from {@code -jar <jar>}. */
    List<String> program(List<String> program) {
        List<String> clocked = new ArrayList<>(program.subList(0, program.size() - 2));
        clocked.addAll(List.of(
                "-cp", program.getLast() + File.pathSeparator + besideTheJar(), ClockedGatepost.class.getName()));
        return clocked;
    }

    private Path besideTheJar() {
        Path jar = folder.resolve("clock.jar");
        try {
            Files.createDirectories(folder);
            try (var written = new JarOutputStream(Files.newOutputStream(jar))) {
                for (Class<?> type : CLASSES) {
                    String name = type.getName().replace('.', '/') + ".class";
                    written.putNextEntry(new JarEntry(name));
                    try (InputStream code =
                            Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name), name)) {
                        code.transferTo(written);
                    }
                    written.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is this moment from now on, and goes on from there. */
    void goTo(Instant moment) {
        Duration later = Duration.between(Instant.now(), moment).truncatedTo(ChronoUnit.SECONDS);
        try {
            Path next = Files.writeString(folder.resolve(ClockedGatepost.FILE + ".next"), later.toString());
            Files.move(next, folder.resolve(ClockedGatepost.FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
