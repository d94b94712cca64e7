package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs a workbook anew without the times at which its parts were packed, so that what is alike has the same bytes. */
final class SteadyZip {

    /** What a zip can say; the same wherever it is read. */
    private static final int FIRST_YEAR = 1980;

    private SteadyZip() {}

    static byte[] of(byte[] zip) {
        var bytes = new ByteArrayOutputStream(zip.length);
        // By its directory: what POI streams has sizes that nobody can know who reads from the beginning.
        try (var parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get();
                var packed = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0));
                packed.putNextEntry(same);
                try (InputStream content = parts.getInputStream(part)) {
                    content.transferTo(packed);
                }
                packed.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
