package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedProgramTests {

    @TempDir
    Path folder;

    @Test
    void isAnotherWithEveryChangeOfWhatWasPacked() throws IOException {
        Optional<String> program =
                PackedProgram.digest(packed("a.jar", "Reader.class", "old").toFile());
        assertThat(program)
                .isPresent()
                .isEqualTo(PackedProgram.digest(
                        packed("b.jar", "Reader.class", "old").toFile()));
        assertThat(PackedProgram.digest(packed("c.jar", "Reader.class", "new").toFile()))
                .isPresent()
                .isNotEqualTo(program);
        assertThat(PackedProgram.digest(packed("d.jar", "Header.class", "old").toFile()))
                .isPresent()
                .isNotEqualTo(program);
    }

    @Test
    void isUnknownWhereClassesAreNotPacked() {
        assertThat(PackedProgram.digest(folder.toFile())).isEmpty();
        assertThat(PackedProgram.digest(null)).isEmpty();
        assertThat(PackedProgram.digest()).isEmpty();
    }

    private Path packed(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }
}
