package org.gatepost.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that stand in one: "don't" is "do not", "cannot" is "can not". Only what can be read in one way is taken
 * apart; "it's" may be "it is" or "it has" and stays one word.
 */
final class Contractions {

    private static final Map<String, List<String>> WHOLE = Map.of(
            "cannot", List.of("can", "not"),
            "can't", List.of("can", "not"),
            "cant", List.of("can", "not"),
            "won't", List.of("will", "not"),
            "wont", List.of("will", "not"),
            "shan't", List.of("shall", "not"),
            "n't", List.of("not"));

    /** Typed on a telephone, the apostrophe is often left out. "Hasnt" can be nothing else, "were" is a word. */
    private static final Set<String> WITHOUT_APOSTROPHE = Set.of(
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "mustnt",
            "neednt");

    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'ll", "will", "'re", "are", "'ve", "have", "'m", "am");

    private Contractions() {}

    /** @param word in lower case, its apostrophes straight */
    static List<String> apart(String word) {
        List<String> whole = WHOLE.get(word);
        if (whole != null) {
            return whole;
        }
        if (WITHOUT_APOSTROPHE.contains(word)) {
            return List.of(word.substring(0, word.length() - 2), "not");
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            int stem = word.length() - ending.getKey().length();
            if (stem > 0 && word.endsWith(ending.getKey())) {
                return List.of(straight(word.substring(0, stem)), ending.getValue());
            }
        }
        return List.of(straight(word));
    }

    private static String straight(String word) {
        return word.replace("'", "");
    }
}
