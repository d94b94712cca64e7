package org.gatepost.authored;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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

/** A file as SnakeYAML's own composer reads it, or what is said of it. */
final class ComposedYaml {

    private ComposedYaml() {}

    private static final class NoTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    /** The outermost mapping of a file, or what is said of it. */
    static Object of(String yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(4_000_000);
        options.setMaxAliasesForCollections(0);
        var dumping = new DumperOptions();
        try {
            org.yaml.snakeyaml.nodes.Node root = new Yaml(
                            new SafeConstructor(options), new Representer(dumping), dumping, options, new NoTypes())
                    .compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return node(mapping);
            }
            return said(
                    1,
                    Said.of(
                            "authored.said.noMapping",
                            root == null
                                    ? Said.of("authored.said.kind.emptyFile")
                                    : node(root).kind()));
        } catch (MarkedYAMLException notYaml) {
            return said(notYaml.getProblemMark().getLine() + 1, notYaml(notYaml.getProblem()));
        } catch (YAMLException unreadable) {
            return said(0, notYaml(String.valueOf(unreadable.getMessage())));
        }
    }

    private static Said notYaml(String why) {
        return Said.of("authored.said.notYaml", why);
    }

    private static List<Problem> said(int line, Said said) {
        var problems = new Problems();
        problems.add("f.yaml", line, said);
        return problems.all();
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
            case SequenceNode list ->
                new Node.Sequence(
                        list.getValue().stream().map(ComposedYaml::node).toList(), line(list));
            case ScalarNode text -> new Node.Scalar(text.getValue(), line(text));
            default -> throw new IllegalStateException("YAML has no other nodes: " + written.getNodeId());
        };
    }

    private static int line(org.yaml.snakeyaml.nodes.Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
