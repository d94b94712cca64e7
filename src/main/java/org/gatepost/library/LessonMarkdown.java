package org.gatepost.library;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The text of a lesson as it is taken apart for the page: what is checked is what is shown. */
final class LessonMarkdown {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private LessonMarkdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** How many paragraphs, headings, lists, quotations and pictures it has; a place in a lesson is one of them. */
    static int blocks(Node text) {
        int blocks = 0;
        for (Node each = text.getFirstChild(); each != null; each = each.getNext()) {
            blocks++;
        }
        return blocks;
    }

    /** The line in which a block begins, counted from 1. */
    static int line(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex() + 1;
    }
}
