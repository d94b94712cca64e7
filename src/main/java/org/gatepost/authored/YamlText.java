package org.gatepost.authored;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Takes YAML apart into nodes, which know their lines. */
final class YamlText {

    private static final int LARGEST_FILE = 4_000_000;
    private static final DumperOptions DUMPING = new DumperOptions();

    private YamlText() {}

    /** Whoever asks for a value says what it must be, so nothing need be guessed from how it is written. */
    private static final class NoTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    /** The outermost mapping of a file, or nothing when it is no YAML mapping at all, which is then reported. */
    static Optional<MappingNode> compose(String file, String yaml, Problems problems) {
        if (AuthoredFiles.isGarbled(yaml)) {
            problems.add(file, 0, AuthoredFiles.GARBLED);
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setMaxAliasesForCollections(0);
        Node root;
        try (var reader = new StringReader(yaml)) {
            root = new Yaml(new SafeConstructor(options), new Representer(DUMPING), DUMPING, options, new NoTypes())
                    .compose(reader);
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
        if (root instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                file,
                1,
                Said.of(
                        "authored.said.noMapping",
                        root == null ? Said.of("authored.said.kind.emptyFile") : Block.kind(root)));
        return Optional.empty();
    }

    /** @param why as the parser says it, in English */
    private static Said notYaml(@Nullable String why) {
        return Said.of("authored.said.notYaml", String.valueOf(why));
    }
}
