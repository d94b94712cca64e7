package org.gatepost.authoring.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A text cut at its full stops. */
final class Sentences {

    private static final Pattern END_ZH = Pattern.compile("[。！？；]");
    private static final Pattern END_EN = Pattern.compile("[.!?;][\"”')*]*(\\s|$)");

    private Sentences() {}

    static List<String> of(Passage passage) {
        return Arrays.stream((passage.language() == Language.ZH ? END_ZH : END_EN).split(passage.text()))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
