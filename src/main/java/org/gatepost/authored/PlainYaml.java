package org.gatepost.authored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML as nearly every file of ours is written, many times as fast as a reader of all that YAML may be: keys that are
 * words, texts that are plain or quoted, lists, and both kinds in braces and brackets. It never guesses. At anything else,
 * and so at every mistake, it gives up, and the file is read by the whole YAML reader, which knows what to say of it. What it
 * does read, it reads exactly as that one would; {@code PlainYamlTests} hold it to that.
 */
final class PlainYaml {

    /** Far less than the whole reader takes. */
    private static final int DEEPEST = 20;

    private final PlainText text;
    private final PlainFlow flow;

    private PlainYaml(String yaml) {
        text = new PlainText(yaml);
        flow = new PlainFlow(text, DEEPEST);
    }

    /** The outermost mapping, or nothing when the file has anything in it that is not read here. */
    static Optional<Node.Mapping> read(String yaml) {
        try {
            return Optional.of(new PlainYaml(yaml).root());
        } catch (NotPlain notReadHere) {
            return Optional.empty();
        }
    }

    private Node.Mapping root() {
        text.toContent();
        if (text.column() != 0) {
            throw NotPlain.IT_IS;
        }
        Node.Mapping root = mapping(0, 1);
        if (!text.isAtEnd()) {
            throw NotPlain.IT_IS;
        }
        return root;
    }

    private Node.Mapping mapping(int column, int depth) {
        mustNotBeTooDeep(depth);
        List<Node.Entry> entries = new ArrayList<>();
        int first = text.line();
        do {
            int line = text.line();
            String key = text.key();
            entries.add(new Node.Entry(key, line, value(column, depth)));
        } while (text.column() == column);
        mustGoOnOutside(column);
        return new Node.Mapping(entries, first);
    }

    private Node value(int column, int depth) {
        text.spaces();
        if (!text.isAtEndOfLine()) {
            return inLine(column, depth);
        }
        int line = text.line();
        text.toNextContent();
        int next = text.column();
        if (next > column) {
            return block(next, depth);
        }
        return next == column && text.isDash() ? sequence(column, depth + 1) : new Node.Scalar("", line);
    }

    private Node block(int column, int depth) {
        return text.isDash() ? sequence(column, depth + 1) : mapping(column, depth + 1);
    }

    /** A list that stands in the column of its key ends where the next key stands there. */
    private Node.Sequence sequence(int column, int depth) {
        mustNotBeTooDeep(depth);
        List<Node> entries = new ArrayList<>();
        int line = text.line();
        do {
            text.dash();
            entries.add(entry(column, depth));
        } while (text.column() == column && text.isDash());
        mustGoOnOutside(column);
        return new Node.Sequence(entries, line);
    }

    private Node entry(int column, int depth) {
        text.spaces();
        if (text.isAtEndOfLine()) {
            text.toNextContent();
            if (text.column() <= column) {
                throw NotPlain.IT_IS;
            }
            return block(text.column(), depth);
        }
        return text.isKey() ? mapping(text.column(), depth + 1) : inLine(column, depth);
    }

    private Node inLine(int column, int depth) {
        Node node = flow.begins() ? flow.read(depth + 1) : text.scalar(column);
        text.toNextContent();
        return node;
    }

    private void mustGoOnOutside(int column) {
        if (text.column() > column) {
            throw NotPlain.IT_IS;
        }
    }

    private static void mustNotBeTooDeep(int depth) {
        if (depth > DEEPEST) {
            throw NotPlain.IT_IS;
        }
    }

    /** Thrown where anything stands that is not read here. */
    static final class NotPlain extends RuntimeException {

        static final NotPlain IT_IS = new NotPlain();

        private static final long serialVersionUID = 1;

        private NotPlain() {
            super("this is for the whole reader", null, false, false);
        }
    }
}
