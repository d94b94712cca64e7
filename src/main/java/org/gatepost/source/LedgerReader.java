package org.gatepost.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.kernel.LocalizedText;

/** Reads {@code seeds/*.yaml}. A mistake there stops the start: nothing may be taught on a fact nobody can find. */
final class LedgerReader {

    private final Problems problems = new Problems();
    private final Map<String, Place> seen = new HashMap<>();

    /** @throws UnreadableFiles when any file has a mistake, naming all of them */
    static Ledger read(AuthoredFiles files) {
        return new LedgerReader().readAll(files);
    }

    private Ledger readAll(AuthoredFiles files) {
        List<ServiceSystem> systems = new ArrayList<>();
        for (String file : files.list(".yaml")) {
            Block.read(files.nameOf(file), files.text(file), problems)
                    .ifPresent(root -> systems.addAll(document(root)));
        }
        files.list(".yml").forEach(file -> problems.add(files.nameOf(file), 0, Said.of("authored.said.yml")));
        if (systems.isEmpty() && problems.isEmpty()) {
            problems.add(files.nameOf(""), 0, Said.of("authored.said.noLedger"));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return new Ledger(systems, files.digest());
    }

    private List<ServiceSystem> document(Block root) {
        Optional<Block> head = root.block("document");
        if (head.isEmpty()) {
            root.problem("document", "'document' is missing");
            return List.of();
        }
        LocalizedText title = head.get().localized("title");
        head.get().passOver("id", "language", "nature", "notes", "page_furniture");
        head.get().done();
        List<ServiceSystem> systems = root.blocks("systems").stream()
                .map(block -> system(block, title))
                .toList();
        root.passOver("doubts");
        root.done();
        return systems;
    }

    private ServiceSystem system(Block block, LocalizedText document) {
        String id = block.id("id");
        unique(block, id);
        List<Block> doubts = block.has("doubts") ? block.blocks("doubts") : List.of();
        var system = new ServiceSystem(
                new SystemId(id),
                block.localized("title"),
                block.localized("company"),
                block.choice("kind", ServiceSystem.Kind.class),
                block.blocks("facts").stream().map(fact -> fact(fact, id)).toList(),
                doubts.stream().map(this::both).toList(),
                doubts.stream()
                        .filter(doubt -> doubt.has("reader"))
                        .map(doubt -> doubt.localized("reader"))
                        .toList(),
                document);
        doubts.forEach(Block::done);
        block.passOver("tags", "see_also");
        block.done();
        return system;
    }

    private Fact fact(Block block, String system) {
        String id = block.id("id");
        unique(block, id);
        if (!Block.wasMissing(id) && !Block.wasMissing(system) && !id.startsWith(system + ".")) {
            block.problem("id", Said.of("authored.said.factElsewhere", id, system));
        }
        var fact = new Fact(
                new FactId(id),
                both(block),
                block.has("exact") ? block.texts("exact") : List.of(),
                block.text("where"),
                block.number("line", 1, 1_000_000),
                FigureReader.of(block));
        block.passOver("where_simplified", "where_occurrences");
        block.done();
        return fact;
    }

    private LocalizedText both(Block block) {
        return new LocalizedText(block.text("zh"), block.text("en"));
    }

    private void unique(Block block, String id) {
        Place first = seen.putIfAbsent(id, block.placeOf("id"));
        if (first != null && !Block.wasMissing(id)) {
            block.problem("id", Said.of("authored.said.taken", id, first));
        }
    }
}
