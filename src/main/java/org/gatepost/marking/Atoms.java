package org.gatepost.marking;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.marking.Atom.Gap;
import org.gatepost.marking.Atom.Kind;

/**
 * Takes a plain text apart into its atoms, from left to right, each character once. Never fails: what it does not know
 * is a sign.
 */
final class Atoms {

    private static final String APOSTROPHES = "'’‘ʼ`′‛";

    private final String text;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;
    private Gap gap = Gap.NONE;

    private Atoms(String text) {
        this.text = text;
    }

    /** @param plain as {@link PlainScript} leaves it */
    static List<Atom> of(String plain) {
        Atoms reading = new Atoms(plain);
        while (reading.at < plain.length()) {
            reading.next(plain.codePointAt(reading.at));
        }
        return List.copyOf(reading.atoms);
    }

    private void next(int character) {
        if (Digits.startAt(text, at)) {
            Digits digits = Digits.at(text, at);
            at = digits.end();
            digits.rows().forEach(row -> {
                add(row, Kind.DIGITS);
                gap = Gap.PUNCTUATION;
            });
            gap = Gap.NONE;
        } else if (UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC)) {
            at += Character.charCount(character);
            add(UCharacter.toString(character), Kind.HAN);
        } else if (isOfAWord(character)) {
            word();
        } else {
            at += Character.charCount(character);
            sign(character);
        }
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isOfAWord(character)) {
                word.appendCodePoint(character);
            } else if (isApostrophe(character) && at + 1 < text.length() && isOfAWord(text.codePointAt(at + 1))) {
                word.append('\'');
            } else {
                break;
            }
            at += Character.charCount(character);
        }
        Contractions.apart(word.toString()).forEach(part -> add(part, Kind.WORD));
    }

    private void sign(int character) {
        String meaning = Signs.meaning(character, before(), text, at);
        if (!meaning.isEmpty()) {
            add(meaning, meaning.equals("and") ? Kind.WORD : Kind.SIGN);
        } else {
            gap = gap.and(Signs.gap(character));
        }
    }

    private Signs.Before before() {
        if (atoms.isEmpty()) {
            return Signs.Before.OTHER;
        }
        Kind last = atoms.getLast().kind();
        if (last == Kind.DIGITS && gap.compareTo(Gap.SPACE) <= 0) {
            return Signs.Before.DIGITS;
        }
        return last == Kind.WORD && gap == Gap.NONE ? Signs.Before.WORD : Signs.Before.OTHER;
    }

    private void add(String atom, Kind kind) {
        atoms.add(new Atom(atom, kind, gap));
        gap = Gap.NONE;
    }

    /** An ideograph is a letter, too, but a word of its own. */
    private static boolean isOfAWord(int character) {
        int category = UCharacter.getType(character);
        boolean letterOrMark = UCharacter.isLetter(character) || isMark(category);
        return letterOrMark
                && !UCharacter.hasBinaryProperty(character, UProperty.IDEOGRAPHIC)
                && !isApostrophe(character);
    }

    private static boolean isMark(int category) {
        return category == UCharacter.NON_SPACING_MARK
                || category == UCharacter.ENCLOSING_MARK
                || category == UCharacter.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return APOSTROPHES.indexOf(character) >= 0;
    }
}
