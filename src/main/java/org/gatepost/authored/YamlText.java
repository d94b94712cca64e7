package org.gatepost.authored;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Takes YAML apart into nodes, which know their lines. */
final class YamlText {

    private static final int LARGEST_FILE = 4_000_000;

    private YamlText() {}

    /** The outermost mapping of a file, or nothing when it is no YAML mapping at all, which is then reported. */
    static Optional<Node.Mapping> compose(String file, String yaml, Problems problems) {
        if (AuthoredFiles.isGarbled(yaml)) {
            problems.add(file, 0, AuthoredFiles.GARBLED);
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        Node root;
        try {
            root = new YamlNodes(new ParserImpl(new StreamReader(yaml), options), options).root();
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 0
                    : notYaml.getProblemMark().getLine() + 1;
            problems.add(file, line, notYaml(notYaml.getProblem()));
            return Optional.empty();
        } catch (YAMLException unreadable) {
            // A character that no text has, or a file beyond all measure.
            problems.add(file, 0, notYaml(unreadable.getMessage()));
            return Optional.empty();
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                file,
                1,
                Said.of(
                        "authored.said.noMapping",
                        root == null ? Said.of("authored.said.kind.emptyFile") : root.kind()));
        return Optional.empty();
    }

    /** @param why as the parser says it, in English */
    private static Said notYaml(@Nullable String why) {
        return Said.of("authored.said.notYaml", String.valueOf(why));
    }
}
