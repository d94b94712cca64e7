package org.gatepost.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatepost.kernel.Sha256;
import org.gatepost.kernel.SteadyZip;

/** Files, the list of their hashes, and the zip of them all; of the same files always the same bytes. */
final class PackZip {

    /** In the form of {@code sha256sum}, so that anybody can check the rest with it. */
    static final String SUMS = "SHA256SUMS";

    private PackZip() {}

    static byte[] sums(SortedMap<String, byte[]> files) {
        var list = new StringBuilder();
        files.forEach((name, content) ->
                list.append(Sha256.of(content)).append("  ").append(name).append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes them with the list of their hashes, and closes what it writes to. */
    static void write(SortedMap<String, byte[]> files, byte[] sums, OutputStream out) throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(SUMS, sums);
        try (var zip = new SteadyZip(out)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                zip.add(file.getKey(), new ByteArrayInputStream(file.getValue()));
            }
        }
    }
}
