package org.gatepost.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.Optional;
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

    /** Of what is in a jar: the names, sizes and check sums of all that was packed, the libraries too. */
    static Optional<String> digest(@Nullable File source) {
        if (source == null || !source.isFile()) {
            return Optional.empty();
        }
        MessageDigest whole = Sha256.begin();
        ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES);
        try (var jar = new ZipFile(source)) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                whole.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                whole.update(numbers.clear()
                        .putLong(entry.getSize())
                        .putLong(entry.getCrc())
                        .flip());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + source, unreadable);
        }
        return Optional.of(Sha256.of(whole));
    }
}
