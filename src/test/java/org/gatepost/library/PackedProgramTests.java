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

    /** As {@code -Djarmode=tools extract} leaves it: the libraries beside the jar, named in its manifest. */
    @Test
    void isAnotherWithEveryLibraryBesideIt() throws IOException {
        Path program = takenApart("lib/reader.jar lib/other.jar");
        Files.createDirectory(folder.resolve("lib"));
        packed("lib/other.jar", "Other.class", "same");
        packed("lib/reader.jar", "Reader.class", "old");
        Optional<String> old = PackedProgram.digest(program.toFile());
        assertThat(old).isPresent().isEqualTo(PackedProgram.digest(program.toFile()));
        packed("lib/reader.jar", "Reader.class", "new");
        assertThat(PackedProgram.digest(program.toFile())).isPresent().isNotEqualTo(old);
    }

    @Test
    void isUnknownWhereAnythingOfItCannotBeRead() throws IOException {
        assertThat(PackedProgram.digest(takenApart("lib/gone.jar").toFile())).isEmpty();
        assertThat(PackedProgram.digest(takenApart("classes/").toFile())).isEmpty();
        assertThat(PackedProgram.digest(takenApart("http://example.com/far.jar").toFile()))
                .isEmpty();
        assertThat(PackedProgram.digest(takenApart("no%address").toFile())).isEmpty();
        Path garbage = Files.writeString(folder.resolve("garbage.jar"), "no jar");
        assertThat(PackedProgram.digest(garbage.toFile())).isEmpty();
    }

    @Test
    void isUnknownWhereClassesAreNotPacked() {
        assertThat(PackedProgram.digest(folder.toFile())).isEmpty();
        assertThat(PackedProgram.digest(null)).isEmpty();
        assertThat(PackedProgram.digest()).isEmpty();
    }

    private Path takenApart(String classPath) throws IOException {
        return packed("program.jar", "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: " + classPath + "\n");
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
