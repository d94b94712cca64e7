package org.gatepost.authored;

import org.gatepost.authored.PlainYaml.NotPlain;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a YAML file and where reading has come to: blanks, comments, keys. Each method takes what it is named
 * after or throws {@link NotPlain}.
 */
abstract class PlainCharacters {

    private static final int LARGEST = 4_000_000;
    private static final int LONGEST_KEY = 100;
    private static final int REMEMBERED = 256;

    /** Ends with a 0, which no text has, so that whoever looks one further finds something. */
    final char[] text;

    int at;
    int line = 1;
    private int lineStart;
    /** Keys are few and come again and again, so each is one string. */
    private final @Nullable String[] keys = new String[REMEMBERED];

    PlainCharacters(String yaml) {
        if (yaml.length() > LARGEST) {
            throw NotPlain.IT_IS;
        }
        text = new char[yaml.length() + 1];
        yaml.getChars(0, yaml.length(), text, 0);
        for (int each = 0; each < yaml.length(); each++) {
            char c = text[each];
            if ((c < ' ' && c != '\n') || (c > '~' && isOdd(c))) {
                throw NotPlain.IT_IS;
            }
        }
    }

    /** What is no character of a text, ends a line for YAML and for nobody else, or is half of one. */
    private static boolean isOdd(char c) {
        return c < '\u00a0'
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\ud800' && c < '\ue000')
                || c == '\ufeff'
                || c > '\ufffc';
    }

    final int line() {
        return line;
    }

    /** From 0; at the end of the file before every column. */
    final int column() {
        return text[at] == 0 ? -1 : at - lineStart;
    }

    final boolean isAtEnd() {
        return text[at] == 0;
    }

    final boolean is(char c) {
        return text[at] == c;
    }

    final void spaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    /** Whether after the spaces nothing more is written on this line but a comment. */
    final boolean isAtEndOfLine() {
        char c = text[at];
        return c == '\n' || c == 0 || (c == '#' && text[at - 1] == ' ');
    }

    final void toNextContent() {
        spaces();
        if (!isAtEndOfLine()) {
            throw NotPlain.IT_IS;
        }
        toContent();
    }

    /** Passes over comments and empty lines. */
    final void toContent() {
        spaces();
        while (text[at] == '\n' || text[at] == '#') {
            if (text[at] == '#') {
                while (text[at] != '\n' && text[at] != 0) {
                    at++;
                }
            } else {
                newLine();
                spaces();
            }
        }
    }

    /** What may stand between the parts of what is in braces or brackets. */
    final void blanks() {
        spaces();
        while (text[at] == '\n') {
            newLine();
            spaces();
            mustNotBeMarker();
        }
    }

    final void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    /** Goes back to the end of a line, when nothing further on belongs to it. */
    final void back(int to, int toLine) {
        at = to;
        line = toLine;
    }

    /** Three dashes or dots at the beginning of a line would end the document, even within a text. */
    final void mustNotBeMarker() {
        if (at == lineStart && (text[at] == '-' || text[at] == '.')) {
            throw NotPlain.IT_IS;
        }
    }

    final boolean isDash() {
        return text[at] == '-' && (text[at + 1] == ' ' || text[at + 1] == '\n');
    }

    final void dash() {
        if (!isDash()) {
            throw NotPlain.IT_IS;
        }
        at++;
    }

    /** Whether a key and its colon stand here. */
    final boolean isKey() {
        return endOfKey() > 0;
    }

    /** A key, with its colon. */
    final String key() {
        int end = endOfKey();
        if (end == 0) {
            throw NotPlain.IT_IS;
        }
        String key = word(at, end);
        at = end + 1;
        return key;
    }

    private int endOfKey() {
        if (!isLetterOrDigit(text[at])) {
            return 0;
        }
        int end = at + 1;
        while (isLetterOrDigit(text[end]) || text[end] == '-' || text[end] == '_' || text[end] == '.') {
            end++;
        }
        char next = text[end] == ':' ? text[end + 1] : 'x';
        return (next == ' ' || next == '\n') && end - at <= LONGEST_KEY ? end : 0;
    }

    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private String word(int from, int to) {
        int place = (text[from] * 31 + text[to - 1] * 7 + to - from) % REMEMBERED;
        String known = keys[place];
        if (known != null && is(known, from, to)) {
            return known;
        }
        var word = new String(text, from, to - from);
        keys[place] = word;
        return word;
    }

    private boolean is(String known, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int each = from; each < to; each++) {
            if (known.charAt(each - from) != text[each]) {
                return false;
            }
        }
        return true;
    }
}
