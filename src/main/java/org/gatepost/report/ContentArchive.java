package org.gatepost.report;

import java.io.ByteArrayInputStream;
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
import org.gatepost.kernel.Unpacking;

/**
 * A folder of content, packed. It may come from anybody: it is unpacked in memory only, nothing grows without end, and a name
 * that leads out of the folder is refused.
 *
 * @param seeds the ledger that lies beside it
 */
record ContentArchive(AuthoredFiles content, Optional<AuthoredFiles> seeds) {

    static final int MOST_BYTES = 20_000_000;

    private static final String UNREADABLE = "report.rehearse.refused.archive";
    private static final String TOO_LARGE = "report.rehearse.refused.size";
    private static final Unpacking.Bounds BOUNDS =
            new Unpacking.Bounds(5_000, 60_000_000, TOO_LARGE, "report.rehearse.refused.name");

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
        var unpacking = new Unpacking(BOUNDS);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), names)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new Refusal(UNREADABLE);
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                // Windows had programs that part the names of folders in its own way.
                String name = entry.getName().replace('\\', '/');
                unpacking.admit(name);
                byte[] content = unpacking.read(zip);
                if (isWritten(name) && texts.put(name, AuthoredFiles.decoded(content)) != null) {
                    throw new Refusal("report.rehearse.refused.twice", name);
                }
            }
        }
        return texts;
    }

    /** What is read, of all that archives have in them. */
    private static boolean isWritten(String name) {
        return AUTHORED.matcher(name).matches()
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }
}
