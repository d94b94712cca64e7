package org.gatepost.authored;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.authored.PlainYaml.NotPlain;

/** Reads keys and values in braces, and lists in brackets, over as many lines as they take. */
final class PlainFlow {

    private final PlainText text;
    private final int deepest;

    PlainFlow(PlainText text, int deepest) {
        this.text = text;
        this.deepest = deepest;
    }

    boolean begins() {
        return text.is('{') || text.is('[');
    }

    Node read(int depth) {
        if (depth > deepest) {
            throw NotPlain.IT_IS;
        }
        return text.is('{') ? mapping(depth) : sequence(depth);
    }

    private Node.Mapping mapping(int depth) {
        List<Node.Entry> entries = new ArrayList<>(2);
        int first = text.line();
        boolean more = text.opens('}');
        while (more) {
            int line = text.line();
            String key = text.key();
            text.blanks();
            entries.add(new Node.Entry(key, line, value(depth)));
            more = text.goesOn('}');
        }
        return new Node.Mapping(entries, first);
    }

    private Node.Sequence sequence(int depth) {
        List<Node> entries = new ArrayList<>();
        int line = text.line();
        boolean more = text.opens(']');
        while (more) {
            entries.add(value(depth));
            more = text.goesOn(']');
        }
        return new Node.Sequence(entries, line);
    }

    private Node value(int depth) {
        return begins() ? read(depth + 1) : text.scalarInFlow();
    }
}
