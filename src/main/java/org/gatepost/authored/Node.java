package org.gatepost.authored;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file. What type a text means is said by whoever asks for it, never by how it is written. */
sealed interface Node {

    /** Where it begins, counted from 1. */
    int line();

    /** What an author is told was found where something else should be. */
    default Said kind() {
        return switch (this) {
            case Mapping mapping -> Said.of("authored.said.kind.mapping");
            case Sequence sequence -> Said.of("authored.said.kind.list");
            case Scalar scalar -> Said.of("authored.said.kind.value", scalar.value());
        };
    }

    /** A text, unquoted and in one piece. */
    record Scalar(String value, int line) implements Node {

        /** H2 takes no longer one in one piece. */
        static final int LONGEST = 1_048_576;

        boolean isTooLong() {
            return value.length() > LONGEST;
        }
    }

    /** A list. */
    record Sequence(List<Node> entries, int line) implements Node {}

    /** Keys and values, in the order written, also those of which the key is written twice. */
    record Mapping(List<Entry> entries, int line) implements Node {}

    /**
     * @param key nothing when it is no text
     * @param line of the key
     */
    record Entry(@Nullable String key, int line, Node value) {}
}
