package org.gatepost.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.item.Item;
import org.gatepost.item.ItemReader;

/** The built-in items, one a type, for the types a bank has none of yet. */
final class Samples {

    private static final String FILE = "samples.yaml";

    private Samples() {}

    static List<Item> read() {
        var problems = new Problems();
        List<Item> items = Block.read(FILE, text(), problems).stream()
                .flatMap(root -> root.blocks("items").stream())
                .map(ItemReader::read)
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return items;
    }

    private static String text() {
        try (InputStream file = Samples.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
