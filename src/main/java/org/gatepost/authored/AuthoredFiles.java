package org.gatepost.authored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gatepost.kernel.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/** A folder of authored files, in the file system or inside the packed jar, read into memory once. */
public final class AuthoredFiles {

    /** What an author is told whose editor saved in another encoding, as Chinese ones like to do. */
    public static final Said GARBLED = Said.of("authored.said.garbled");

    private final String folder;
    private final Map<String, String> texts;

    private AuthoredFiles(String folder, Map<String, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    /**
     * Reads every YAML and Markdown file below a folder.
     *
     * @param location such as {@code classpath:/content} or {@code file:./content}
     */
    public static AuthoredFiles at(String location) {
        String root = location.endsWith("/") ? location.substring(0, location.length() - 1) : location;
        String folder = root.substring(Math.max(root.lastIndexOf('/'), root.lastIndexOf(':')) + 1);
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(root + "/**/*.*")) {
                // As people write it: a folder may have a space or Chinese characters in its name.
                String address = StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
                String path = address.substring(address.lastIndexOf("/" + folder + "/") + folder.length() + 2);
                if (path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".md")) {
                    texts.put(path, withoutMark(resource.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + location, unreadable);
        }
        return new AuthoredFiles(folder, texts);
    }

    /** The text of a file, in UTF-8. */
    public static String decoded(byte[] file) {
        return withoutMark(new String(file, StandardCharsets.UTF_8));
    }

    /** The byte order mark that some editors begin a file with. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Whether a text was not written in UTF-8. */
    public static boolean isGarbled(String text) {
        return text.indexOf('\ufffd') >= 0;
    }

    /** For tests and imports: files that never were on a disk. */
    public static AuthoredFiles of(String folder, Map<String, String> texts) {
        return new AuthoredFiles(folder, new TreeMap<>(texts));
    }

    /** The paths below the folder that end so, in alphabetical order. */
    public List<String> list(String ending) {
        return texts.keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** Every path below the folder, in alphabetical order. */
    public List<String> list() {
        return List.copyOf(texts.keySet());
    }

    public List<String> list(String beginning, String ending) {
        return list(ending).stream().filter(path -> path.startsWith(beginning)).toList();
    }

    public String text(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("no file " + nameOf(path)));
    }

    public Optional<String> find(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** Tells apart what is read: another one when a character of any file, or its path below the folder, is another. */
    public String digest() {
        MessageDigest whole = Sha256.begin();
        ByteBuffer length = ByteBuffer.allocate(2 * Integer.BYTES);
        texts.forEach((path, text) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            whole.update(
                    length.clear().putInt(name.length).putInt(content.length).flip());
            whole.update(name);
            whole.update(content);
        });
        return Sha256.of(whole);
    }

    /** The name by which an author knows a file. */
    public String nameOf(String path) {
        return folder + "/" + path;
    }
}
