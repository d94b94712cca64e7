package org.gatepost.authored;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
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
    static Optional<Node.Mapping> compose(String file, String yaml, Problems problems) {
        if (AuthoredFiles.isGarbled(yaml)) {
            problems.add(file, 0, AuthoredFiles.GARBLED);
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setMaxAliasesForCollections(0);
        org.yaml.snakeyaml.nodes.Node written;
        try (var reader = new StringReader(yaml)) {
            written = new Yaml(new SafeConstructor(options), new Representer(DUMPING), DUMPING, options, new NoTypes())
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
        Node root = written == null ? null : node(written);
        if (root instanceof Node.Mapping mapping) {
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

    private static Node node(org.yaml.snakeyaml.nodes.Node written) {
        return switch (written) {
            case MappingNode mapping -> {
                List<Node.Entry> entries = new ArrayList<>();
                for (NodeTuple tuple : mapping.getValue()) {
                    String key = tuple.getKeyNode() instanceof ScalarNode text ? text.getValue() : null;
                    entries.add(new Node.Entry(key, line(tuple.getKeyNode()), node(tuple.getValueNode())));
                }
                yield new Node.Mapping(entries, line(mapping));
            }
            case SequenceNode list -> {
                List<Node> entries = new ArrayList<>();
                for (org.yaml.snakeyaml.nodes.Node entry : list.getValue()) {
                    entries.add(node(entry));
                }
                yield new Node.Sequence(entries, line(list));
            }
            case ScalarNode text -> new Node.Scalar(text.getValue(), line(text));
            default -> throw new IllegalStateException("YAML has no other nodes: " + written.getNodeId());
        };
    }

    private static int line(org.yaml.snakeyaml.nodes.Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** @param why as the parser says it, in English */
    private static Said notYaml(@Nullable String why) {
        return Said.of("authored.said.notYaml", String.valueOf(why));
    }
}
