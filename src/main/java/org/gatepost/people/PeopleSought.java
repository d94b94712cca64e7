package org.gatepost.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What somebody types to find people: words, each of which must be part of a number or a name, in either case, in
 * simplified or traditional characters, or by sound: {@code wangxiaoming}, {@code xiaoming}, {@code wxm} and {@code
 * wáng} find 王小明.
 */
public final class PeopleSought {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    private final List<String> words;

    private PeopleSought(List<String> words) {
        this.words = words;
    }

    /** @param text of which the first {@value #LONGEST} characters and {@value #MOST_WORDS} words count */
    public static PeopleSought of(String text) {
        String some = Written.head(text, LONGEST);
        return new PeopleSought(Arrays.stream(Written.plain(some).split("[\\s\\p{Cntrl}]+"))
                .filter(Predicate.not(String::isEmpty))
                .limit(MOST_WORDS)
                .toList());
    }

    /** Whether nothing was typed, which everybody fits. */
    public boolean isEverybody() {
        return words.isEmpty();
    }

    /**
     * What is true of the rows of {@code person p} that fit.
     *
     * @param parameters to which those of the condition are added; their names begin with {@code sought}
     */
    public String condition(Map<String, Object> parameters) {
        return condition(parameters, List.of("lower(p.employee_number)", "p.name_plain"), List.of("p.name_sound"));
    }

    String condition(Map<String, Object> parameters, List<String> written, List<String> sounding) {
        if (isEverybody()) {
            return "1 = 1";
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> any = new ArrayList<>();
            like(written, "sought" + i, any);
            parameters.put("sought" + i, "%" + escaped(words.get(i)) + "%");
            String sound = sound(words.get(i));
            if (!sound.isEmpty()) {
                like(sounding, "soughtSound" + i, any);
                parameters.put("soughtSound" + i, "% " + sound + "%");
            }
            all.add("(" + String.join(" or ", any) + ")");
        }
        return String.join(" and ", all);
    }

    private static void like(List<String> columns, String parameter, List<String> any) {
        columns.forEach(column -> any.add(column + " like :" + parameter + " escape '!'"));
    }

    /** As {@link Sounds} writes it, tone marks taken off; empty when the word holds what no sound does. */
    private static String sound(String word) {
        return word.codePoints().allMatch(PeopleSought::mayStandInPinyin) ? Pinyin.typed(word) : "";
    }

    private static boolean mayStandInPinyin(int sign) {
        return sign == '\'' || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
