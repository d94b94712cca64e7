package org.gatepost.authored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Makes nodes of what the parser finds. SnakeYAML's own composer does the same and refuses the same in the same words, but
 * makes nodes of its own first, with their types, comments and ends, which nobody here asks for.
 */
final class YamlNodes {

    private final Parser parser;
    private final LoaderOptions limits;
    private final Map<String, Node> anchors = new HashMap<>();
    private int depth;

    YamlNodes(Parser parser, LoaderOptions limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** What is wrong at some place, which the parser did not mind. */
    private static final class Refused extends MarkedYAMLException {

        private static final long serialVersionUID = 1;

        Refused(String problem, Mark place) {
            super(null, null, problem, place);
        }
    }

    /**
     * The root of the only document, or nothing when there is none.
     *
     * @throws YAMLException when this is no YAML, or more of it than is allowed
     */
    @Nullable Node root() {
        parser.getEvent(); // the stream begins
        Node root = null;
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            parser.getEvent(); // the document begins
            root = node(parser.getEvent());
            parser.getEvent(); // the document ends
        }
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused("but found another document", parser.peekEvent().getStartMark());
        }
        return root;
    }

    private Node node(Event event) {
        if (event instanceof AliasEvent alias) {
            return anchored(alias);
        }
        if (depth > limits.getNestingDepthLimit()) {
            throw new YAMLException("Nesting Depth exceeded max " + limits.getNestingDepthLimit());
        }
        depth++;
        Node node;
        if (event instanceof ScalarEvent text) {
            refuseForeign(text.getTag(), text);
            node = anchor(text, new Node.Scalar(text.getValue(), line(text)));
        } else if (event instanceof MappingStartEvent mapping) {
            refuseForeign(mapping.getTag(), mapping);
            node = mapping(mapping);
        } else {
            var list = (SequenceStartEvent) event;
            refuseForeign(list.getTag(), list);
            node = sequence(list);
        }
        depth--;
        return node;
    }

    private Node mapping(MappingStartEvent start) {
        List<Node.Entry> entries = new ArrayList<>();
        Node mapping = anchor(start, new Node.Mapping(entries, line(start)));
        for (Event next = parser.getEvent(); !next.is(Event.ID.MappingEnd); next = parser.getEvent()) {
            Node key = node(next);
            String text = key instanceof Node.Scalar scalar ? scalar.value() : null;
            entries.add(new Node.Entry(text, key.line(), node(parser.getEvent())));
        }
        return mapping;
    }

    private Node sequence(SequenceStartEvent start) {
        List<Node> entries = new ArrayList<>();
        Node list = anchor(start, new Node.Sequence(entries, line(start)));
        for (Event next = parser.getEvent(); !next.is(Event.ID.SequenceEnd); next = parser.getEvent()) {
            entries.add(node(next));
        }
        return list;
    }

    /** Known from where it begins, so that whatever is within itself is found to be so. */
    private Node anchor(NodeEvent event, Node node) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), node);
        }
        return node;
    }

    private Node anchored(AliasEvent alias) {
        Node node = anchors.get(alias.getAnchor());
        if (node == null) {
            throw new Refused("found undefined alias " + alias.getAnchor(), alias.getStartMark());
        }
        if (!(node instanceof Node.Scalar)) {
            throw new YAMLException("Number of aliases for non-scalar nodes exceeds the specified max=0");
        }
        return node;
    }

    /** No tag means anything here, but one that names a class is nobody's slip. */
    private static void refuseForeign(@Nullable String tag, Event event) {
        if (tag == null || tag.equals("!")) {
            return;
        }
        try {
            if (new Tag(tag).isCustomGlobal()) {
                throw new Refused("Global tag is not allowed: " + tag, event.getStartMark());
            }
        } catch (IllegalArgumentException noTag) {
            throw new Refused(String.valueOf(noTag.getMessage()), event.getStartMark());
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
