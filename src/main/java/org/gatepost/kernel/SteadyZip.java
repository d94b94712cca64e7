package org.gatepost.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip that does not say when its files were packed: the same files in the same order are always the same bytes. */
public final class SteadyZip implements Closeable {

    /** The first that a zip can say; the same wherever it is read. */
    private static final int FIRST_YEAR = 1980;

    private final ZipOutputStream zip;

    /** @param out closed with the zip */
    public SteadyZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    public void add(String name, InputStream content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
