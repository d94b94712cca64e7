package org.gatepost.library;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gatepost.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;

/** The program that is running, told from every other build of it. */
final class PackedProgram {

    private PackedProgram() {}

    /** Nothing when it runs from folders of classes, which may change from one start to the next. */
    static Optional<String> digest() {
        return digest(new ApplicationHome(PackedProgram.class).getSource());
    }

    /**
     * Of what is in a jar: the names, sizes and check sums of all that was packed, the libraries too, which stand in it or, when it
     * was taken apart, beside it. Nothing when any of it cannot be read: then no two programs are taken for the same.
     */
    static Optional<String> digest(@Nullable File source) {
        if (source == null || !source.isFile()) {
            return Optional.empty();
        }
        MessageDigest whole = Sha256.begin();
        try {
            put(source, whole);
            for (File library : beside(source)) {
                putLibrary(library, whole);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return Optional.of(Sha256.of(whole));
    }

    /** What the manifest has the JVM look for beside the jar, in its order. */
    private static List<File> beside(File source) throws IOException {
        List<File> libraries = new ArrayList<>();
        try (var jar = new JarFile(source, false)) {
            String path = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (path != null && !path.isBlank()) {
                for (String library : path.strip().split("\\s+")) {
                    libraries.add(new File(source.toURI().resolve(URI.create(library))));
                }
            }
        }
        return libraries;
    }

    private static void put(File source, MessageDigest whole) throws IOException {
        try (var jar = new ZipFile(source)) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                whole.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                put(entry.getSize(), entry.getCrc(), whole);
            }
        }
    }

    /** As it counts where it stands in the jar: adding a library up takes a quarter of the time of listing what is in it. */
    private static void putLibrary(File library, MessageDigest whole) throws IOException {
        var sum = new CRC32();
        byte[] some = new byte[1 << 16];
        try (var bytes = new FileInputStream(library)) {
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                sum.update(some, 0, read);
            }
        }
        put(library.length(), sum.getValue(), whole);
    }

    private static void put(long size, long sum, MessageDigest whole) {
        whole.update(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(size).putLong(sum).flip());
    }
}
