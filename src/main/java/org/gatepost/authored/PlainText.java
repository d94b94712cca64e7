package org.gatepost.authored;

import org.gatepost.authored.PlainYaml.NotPlain;
import org.jspecify.annotations.Nullable;

/** The texts in a YAML file: plain ones and quoted ones, on one line or folded over several. */
final class PlainText extends PlainCharacters {

    /** What a plain text does not begin with; a dash may, before a word. */
    private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`";

    PlainText(String yaml) {
        super(yaml);
    }

    /** A text in a list or mapping that stands in this column; it goes on in lines that stand further in. */
    Node.Scalar scalar(int column) {
        return isQuote() ? quoted(text[at]) : plain(column, false);
    }

    Node.Scalar scalarInFlow() {
        return isQuote() ? quoted(text[at]) : plain(0, true);
    }

    /** Takes an opening brace or bracket, and the closing one where nothing is between them. */
    boolean opens(char end) {
        at++;
        blanks();
        boolean more = text[at] != end;
        if (!more) {
            at++;
        }
        return more;
    }

    /** Takes a comma, or the closing brace or bracket. */
    boolean goesOn(char end) {
        blanks();
        boolean more = text[at] == ',';
        if (!more && text[at] != end) {
            throw NotPlain.IT_IS;
        }
        at++;
        if (more) {
            blanks();
        }
        return more;
    }

    private boolean isQuote() {
        return text[at] == '\'' || text[at] == '"';
    }

    private Node.Scalar plain(int column, boolean inFlow) {
        mustBeginPlain();
        int first = line;
        StringBuilder folded = null;
        while (true) {
            int start = at;
            toEndOfPlain(inFlow);
            int end = at;
            while (text[end - 1] == ' ') {
                end--;
            }
            int stop = at;
            int stopLine = line;
            int breaks = text[at] == '\n' ? breaks() : 0;
            if (breaks == 0 || isAtEnd() || text[at] == '#' || (inFlow ? isEndInFlow(text[at]) : column() <= column)) {
                goBack(stop, stopLine, inFlow);
                return new Node.Scalar(joined(folded, start, end), first);
            }
            mustNotBeMarker();
            folded = folded == null ? new StringBuilder() : folded;
            folded.append(text, start, end - start);
            fold(folded, breaks);
        }
    }

    private void goBack(int stop, int stopLine, boolean inFlow) {
        if (inFlow && text[at] == '#') {
            throw NotPlain.IT_IS;
        }
        back(stop, stopLine);
    }

    private void mustBeginPlain() {
        char c = text[at];
        boolean isSign = c < 128 && SIGNS.indexOf(c) >= 0;
        if (c == 0 || (isSign && !(c == '-' && isLetterOrDigit(text[at + 1])))) {
            throw NotPlain.IT_IS;
        }
    }

    private void toEndOfPlain(boolean inFlow) {
        while (true) {
            char c = text[at];
            if (c < '@') {
                if (c == '\n' || c == 0 || (c == '#' && text[at - 1] == ' ') || (inFlow && c == ',')) {
                    return;
                }
                if ((c == ':' && isAfterKey(text[at + 1], inFlow)) || (inFlow && c == '?')) {
                    throw NotPlain.IT_IS;
                }
            } else if (inFlow && (c == ']' || c == '}')) {
                return;
            } else if (inFlow && (c == '[' || c == '{')) {
                throw NotPlain.IT_IS;
            }
            at++;
        }
    }

    /** Whether a colon before this would make a key of a text. */
    private static boolean isAfterKey(char c, boolean inFlow) {
        return c == ' ' || c == '\n' || c == 0 || (inFlow && (c == '[' || c == '{' || isEndInFlow(c)));
    }

    private static boolean isEndInFlow(char c) {
        return c == ',' || c == ']' || c == '}';
    }

    private Node.Scalar quoted(char quote) {
        int first = line;
        at++;
        int start = at;
        StringBuilder folded = null;
        while (text[at] != quote || (quote == '\'' && text[at + 1] == quote)) {
            char c = text[at];
            if (c == 0) {
                throw NotPlain.IT_IS;
            }
            if (c != '\n' && c != quote && (c != '\\' || quote == '\'')) {
                at++;
                continue;
            }
            folded = folded == null ? new StringBuilder() : folded;
            if (c == '\n') {
                int end = at;
                while (end > start && text[end - 1] == ' ') {
                    end--;
                }
                folded.append(text, start, end - start);
                fold(folded, breaks());
                mustNotBeMarker();
            } else {
                folded.append(text, start, at - start).append(c == '\\' ? escaped(text[at + 1]) : c);
                at += 2;
            }
            start = at;
        }
        var scalar = new Node.Scalar(joined(folded, start, at), first);
        at++;
        return scalar;
    }

    private static char escaped(char c) {
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            default -> throw NotPlain.IT_IS;
        };
    }

    /** Passes over the end of a line and the empty lines after it, and says how many these are, the first one included. */
    private int breaks() {
        int breaks = 0;
        while (text[at] == '\n') {
            newLine();
            spaces();
            breaks++;
        }
        return breaks;
    }

    /** One end of a line is a space, and each empty line the end of one. */
    private static void fold(StringBuilder folded, int breaks) {
        if (breaks == 1) {
            folded.append(' ');
        } else {
            folded.repeat('\n', breaks - 1);
        }
    }

    private String joined(@Nullable StringBuilder folded, int start, int end) {
        return folded == null
                ? new String(text, start, end - start)
                : folded.append(text, start, end - start).toString();
    }
}
