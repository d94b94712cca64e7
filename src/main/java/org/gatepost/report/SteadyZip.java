package org.gatepost.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew without the times at which its parts were packed, so that what is alike has the same bytes. */
final class SteadyZip {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(byte[] zip) {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip));
                var packed = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(EARLIEST);
                packed.putNextEntry(same);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
