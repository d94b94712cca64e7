package org.gatepost.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.gatepost.kernel.Refusal;
import org.gatepost.kernel.Sha256;
import org.gatepost.kernel.Unpacking;

/**
 * A zip that somebody handed in, taken apart in memory and within bounds: nothing of it is ever written under a name of its
 * own. Programs read a zip by the directory at its end or from its beginning on; one that says something else either way is
 * refused, for whoever checked the one could be shown the other.
 *
 * @param hash SHA-256 of the zip, in hexadecimal digits
 * @param files without the list of their hashes
 * @param sums the list as it is
 * @param listed the hashes that the list names, by file
 */
record ReceivedPack(String hash, SortedMap<String, byte[]> files, byte[] sums, SortedMap<String, String> listed) {

    /** Of the zip. */
    static final int MOST_MEGABYTES = 32;

    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final Unpacking.Bounds BOUNDS =
            new Unpacking.Bounds(2_000, 96 * 1024 * 1024, "evidence.refused.bomb", "evidence.refused.name");

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    /** @throws Refusal when it is too large, broken, no zip, or no evidence pack */
    static ReceivedPack read(Path zip) {
        try {
            if (Files.size(zip) > MOST_BYTES) {
                throw new Refusal("evidence.refused.large", MOST_MEGABYTES);
            }
            SortedMap<String, byte[]> files = withoutFolder(files(zip));
            byte[] sums = files.remove(PackZip.SUMS);
            if (sums == null) {
                throw new Refusal("evidence.refused.noPack");
            }
            return new ReceivedPack(hashOf(zip), files, sums, listed(sums));
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("evidence.refused.broken");
        }
    }

    /** SHA-256 of a file, in hexadecimal digits. */
    static String hashOf(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.begin())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.of(in.getMessageDigest());
        }
    }

    private static SortedMap<String, byte[]> files(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        var unpacking = new Unpacking(BOUNDS);
        try (var open = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = open.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                unpacking.admit(entry.getName());
                if (!entry.isDirectory()) {
                    try (InputStream in = open.getInputStream(entry)) {
                        put(files, entry.getName(), unpacking.read(in));
                    }
                }
            }
        }
        if (!fromItsBeginning(zip).equals(hashes(files))) {
            throw new Refusal("evidence.refused.twofold");
        }
        return files;
    }

    private static Map<String, String> fromItsBeginning(Path zip) throws IOException {
        // Only their hashes: the same once more in memory would be twice as much.
        Map<String, String> hashes = new HashMap<>();
        var unpacking = new Unpacking(BOUNDS);
        try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacking.admit(entry.getName());
                // What a folder holds is unpacked too on the way to the next entry, and counts.
                var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
                unpacking.pass(in, digest);
                if (!entry.isDirectory()) {
                    put(hashes, entry.getName(), Sha256.of(digest.getMessageDigest()));
                }
            }
        }
        return hashes;
    }

    private static Map<String, String> hashes(SortedMap<String, byte[]> files) {
        Map<String, String> hashes = new HashMap<>();
        files.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        return hashes;
    }

    private static <T> void put(Map<String, T> files, String name, T content) {
        if (files.put(name, content) != null) {
            throw new Refusal("evidence.refused.twofold");
        }
    }

    /** What was unpacked and packed again is often in a folder of its own. */
    private static SortedMap<String, byte[]> withoutFolder(SortedMap<String, byte[]> files) {
        if (files.isEmpty() || files.containsKey(PackZip.SUMS)) {
            return files;
        }
        String first = files.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            return files;
        }
        SortedMap<String, byte[]> within = new TreeMap<>();
        files.forEach((name, content) -> within.put(name.substring(folder.length()), content));
        return within;
    }

    private static SortedMap<String, String> listed(byte[] sums) {
        SortedMap<String, String> listed = new TreeMap<>();
        for (String line : new String(sums, StandardCharsets.UTF_8).split("\r?\n")) {
            Matcher named = LINE.matcher(line);
            if (!named.matches() || listed.put(named.group(2), named.group(1)) != null) {
                throw new Refusal("evidence.refused.list");
            }
        }
        return listed;
    }
}
