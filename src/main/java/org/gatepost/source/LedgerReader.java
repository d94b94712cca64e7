package org.gatepost.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.kernel.LocalizedText;

/** Reads {@code seeds/*.yaml}. A mistake there stops the start: nothing may be taught on a fact nobody can find. */
final class LedgerReader {

    private final Problems problems = new Problems();
    private final Set<String> seen = new HashSet<>();

    /** @throws UnreadableFiles when any file has a mistake, naming all of them */
    static Ledger read(AuthoredFiles files) {
        return new LedgerReader().readAll(files);
    }

    private Ledger readAll(AuthoredFiles files) {
        List<ServiceSystem> systems = new ArrayList<>();
        for (String file : files.list(".yaml")) {
            Block.read(files.nameOf(file), files.text(file), problems).ifPresent(root -> systems.addAll(document(root)));
        }
        if (systems.isEmpty()) {
            problems.add(files.nameOf(""), 0, "no service system found; the fact ledger is missing");
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
        return new Ledger(systems);
    }

    private List<ServiceSystem> document(Block root) {
        Optional<Block> head = root.block("document");
        if (head.isEmpty()) {
            root.problem("document", "'document' is missing");
            return List.of();
        }
        LocalizedText title = head.get().localized("title");
        return root.blocks("systems").stream().map(block -> system(block, title)).toList();
    }

    private ServiceSystem system(Block block, LocalizedText document) {
        String id = block.text("id");
        unique(block, id);
        List<LocalizedText> doubts =
                block.has("doubts") ? block.blocks("doubts").stream().map(this::both).toList() : List.of();
        return new ServiceSystem(
                new SystemId(id),
                block.localized("title"),
                block.localized("company"),
                block.text("kind"),
                block.blocks("facts").stream().map(fact -> fact(fact, id)).toList(),
                doubts,
                document);
    }

    private Fact fact(Block block, String system) {
        String id = block.text("id");
        unique(block, id);
        if (!id.startsWith(system + ".")) {
            block.problem("id", "fact '%s' stands under system '%s'".formatted(id, system));
        }
        return new Fact(
                new FactId(id),
                both(block),
                block.has("exact") ? block.texts("exact") : List.of(),
                block.text("where"),
                block.number("line", 1, 1_000_000));
    }

    private LocalizedText both(Block block) {
        return new LocalizedText(block.text("zh"), block.text("en"));
    }

    private void unique(Block block, String id) {
        if (!seen.add(id)) {
            block.problem("id", "the id '%s' is used twice".formatted(id));
        }
    }
}
