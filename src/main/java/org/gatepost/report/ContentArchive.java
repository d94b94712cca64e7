package org.gatepost.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.Refusal;

/**
 * A folder of content, packed. It may come from anybody: it is unpacked in memory only, nothing grows without end, and a name
 * that leads out of the folder is refused.
 *
 * @param seeds the ledger that lies beside it
 */
record ContentArchive(AuthoredFiles content, Optional<AuthoredFiles> seeds) {

    static final int MOST_BYTES = 20_000_000;

    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final int DEEPEST = 8;
    private static final String UNREADABLE = "report.rehearse.refused.archive";
    private static final String TOO_LARGE = "report.rehearse.refused.size";

    /** Where a folder of content begins: the shortest way to a course or to items. */
    private static final Pattern CONTENT =
            Pattern.compile("((?:.*/)?)(?:courses/[^/]+/course\\.yaml|items/[^/]+\\.yaml)");

    /** As {@code AuthoredFiles} reads them; pictures and whatever else lies about is passed over. */
    private static final Pattern AUTHORED = Pattern.compile(".*\\.(?:yaml|yml|md)");

    /** @throws Refusal when it is no archive, too large a one, or has no content in it */
    static ContentArchive of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(TOO_LARGE);
        }
        Map<String, String> texts = texts(file);
        String root = texts.keySet().stream()
                .map(CONTENT::matcher)
                .filter(name -> name.matches())
                .map(name -> name.group(1))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new Refusal("report.rehearse.refused.noContent"));
        Map<String, String> content = below(root, texts);
        Map<String, String> seeds = root.endsWith("content/")
                ? below(root.substring(0, root.length() - "content/".length()) + "seeds/", texts)
                : Map.of();
        return new ContentArchive(
                AuthoredFiles.of("content", content),
                seeds.isEmpty() ? Optional.empty() : Optional.of(AuthoredFiles.of("seeds", seeds)));
    }

    private static Map<String, String> below(String folder, Map<String, String> texts) {
        Map<String, String> below = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), text);
            }
        });
        return below;
    }

    private static Map<String, String> texts(byte[] file) {
        try {
            return unpacked(file, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException otherNames) {
            // Windows in Chinese packs the names of folders by its own code page.
            try {
                return unpacked(file, Charset.forName("GBK"));
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new Refusal(UNREADABLE);
            }
        }
    }

    private static Map<String, String> unpacked(byte[] file, Charset names) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        long[] room = {MOST_UNPACKED};
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new Refusal(TOO_LARGE);
                }
                String name = safe(entry.getName());
                byte[] content = whole(zip, room);
                if (isWritten(name) && texts.put(name, AuthoredFiles.decoded(content)) != null) {
                    throw new Refusal("report.rehearse.refused.twice", name);
                }
            }
        }
        if (entries == 0) {
            throw new Refusal(UNREADABLE);
        }
        return texts;
    }

    /** What is read, of all that archives have in them. */
    private static boolean isWritten(String name) {
        return AUTHORED.matcher(name).matches()
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    /** @throws Refusal for a name that is no path below the folder */
    private static String safe(String written) {
        String name = written.replace('\\', '/');
        List<String> parts = List.of(name.split("/", -1));
        boolean leadsOut = name.startsWith("/")
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || parts.stream().anyMatch(part -> part.equals("..") || part.equals("."));
        if (leadsOut || parts.size() > DEEPEST) {
            throw new Refusal("report.rehearse.refused.name");
        }
        return name;
    }

    private static byte[] whole(ZipInputStream zip, long[] room) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            room[0] -= read;
            if (room[0] < 0) {
                throw new Refusal(TOO_LARGE);
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }
}
