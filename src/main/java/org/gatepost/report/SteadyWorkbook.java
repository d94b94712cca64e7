package org.gatepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gatepost.kernel.SteadyZip;

/** Packs a workbook anew without the times at which its parts were packed, so that what is alike has the same bytes. */
final class SteadyWorkbook {

    private SteadyWorkbook() {}

    static byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream(workbook.length);
        // By its directory: what POI streams has sizes that nobody can know who reads from the beginning.
        try (var parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var packed = new SteadyZip(bytes)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                try (InputStream content = parts.getInputStream(part)) {
                    packed.add(part.getName(), content);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
