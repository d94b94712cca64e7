package org.gatepost.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
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

    private static final int MOST_UNPACKED = 96 * 1024 * 1024;
    private static final int MOST_FILES = 2_000;
    private static final int BUFFER = 8192;
    private static final int LONGEST_NAME = 300;
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
        try (var in = new DigestInputStream(Files.newInputStream(file), PackZip.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return PackZip.hex(in.getMessageDigest().digest());
        }
    }

    private static SortedMap<String, byte[]> files(Path zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        var room = new Room();
        try (var open = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = open.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = open.getInputStream(entry)) {
                        put(files, entry.getName(), room.read(in));
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
        var room = new Room();
        try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    put(hashes, entry.getName(), room.hash(in));
                }
            }
        }
        return hashes;
    }

    private static Map<String, String> hashes(SortedMap<String, byte[]> files) {
        Map<String, String> hashes = new HashMap<>();
        files.forEach((name, content) -> hashes.put(name, PackZip.hash(content)));
        return hashes;
    }

    private static <T> void put(Map<String, T> files, String name, T content) {
        boolean leadsAway = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)
                || Pattern.compile("(^|/)\\.{1,2}(/|$)").matcher(name).find();
        if (leadsAway) {
            throw new Refusal("evidence.refused.name");
        }
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

    /** What may still be unpacked: a zip of some kilobytes can hold terabytes. */
    private static final class Room {
        private int left = MOST_UNPACKED;
        private int files = MOST_FILES;

        byte[] read(InputStream in) throws IOException {
            byte[] content = in.readNBytes(left + 1);
            files--;
            take(content.length);
            return content;
        }

        /** SHA-256 in hexadecimal digits of what is not kept. */
        String hash(InputStream in) throws IOException {
            MessageDigest digest = PackZip.digest();
            byte[] some = new byte[BUFFER];
            files--;
            take(0);
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                take(read);
                digest.update(some, 0, read);
            }
            return PackZip.hex(digest.digest());
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0 || files < 0) {
                throw new Refusal("evidence.refused.bomb");
            }
        }
    }
}
