package org.gatepost.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip that a test makes, takes apart and puts together again. */
record PackFile(SortedMap<String, byte[]> files) {

    static PackFile sample() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("decision.json", "{\"mayWork\": true}\n".getBytes(StandardCharsets.UTF_8));
        files.put("attempts/desk-1.json", "[1, 2, 3]\n".getBytes(StandardCharsets.UTF_8));
        files.put("README.zh.txt", "证据包\n".getBytes(StandardCharsets.UTF_8));
        files.put(PackZip.SUMS, PackZip.sums(files));
        return new PackFile(files);
    }

    static PackFile of(Path zip) {
        try {
            return of(Files.readAllBytes(zip));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static PackFile of(byte[] zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new PackFile(files);
    }

    byte[] content(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    PackFile with(String name, byte[] content) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, content);
        return new PackFile(more);
    }

    PackFile without(String name) {
        SortedMap<String, byte[]> less = new TreeMap<>(files);
        less.remove(name);
        return new PackFile(less);
    }

    /** With a list of hashes that fits the files, as a forger would make it. */
    PackFile listedAnew() {
        SortedMap<String, byte[]> listed = new TreeMap<>(without(PackZip.SUMS).files());
        return with(PackZip.SUMS, PackZip.sums(listed));
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Path written(Path folder) {
        return write(folder, zip());
    }

    static Path write(Path folder, byte[] zip) {
        try {
            return Files.write(Files.createTempFile(folder, "pack", ".zip"), zip);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
