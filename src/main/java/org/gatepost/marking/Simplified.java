package org.gatepost.marking;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional characters and their variants made simplified, one by one. ICU's own transliterator also looks at the
 * neighbours, so that a stray space changes what it says; it may not be shared between threads either, and takes a
 * hundred times as long. So each character is asked for once, and characters that ICU only tells apart by their
 * neighbours are made one: both sides of a comparison go through here, and nobody reads the outcome.
 */
final class Simplified {

    /** Each first character is to be read as the second. */
    private static final String BESIDES =
            // what ICU leaves alone or knows in phrases only: 計畫 規畫, 回覆 答覆, 甚麼, 彷彿, 祇要, 沈默, 五嶽, 螢幕
            "画划畫划覆复甚什彷仿祇只衹只沈沉瀋沉渖沉嶽岳萤荧螢荧鎔熔镕熔薰熏"
                    // variants in use beside the standard ones
                    + "妳你牠它峯峰擡抬衞卫両两戸户敎教値值淸清緑绿韆千鞦秋缐线"
                    // simplified characters that ICU makes traditional in one way and simplified in another
                    + "讬托锺钟馀余苧苎薴苎";

    private static final Map<Integer, Integer> TABLE = table();

    private Simplified() {}

    static int of(int character) {
        return character < '\u2E80' ? character : TABLE.getOrDefault(character, character);
    }

    private static Map<Integer, Integer> table() {
        Map<Integer, Integer> table = new HashMap<>();
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        for (String character : icu.getSourceSet()) {
            table.put(character.codePointAt(0), icu.transliterate(character).codePointAt(0));
        }
        int[] besides = BESIDES.codePoints().toArray();
        for (int i = 0; i < besides.length; i += 2) {
            table.put(besides[i], besides[i + 1]);
        }
        table.replaceAll((traditional, simplified) -> table.getOrDefault(simplified, simplified));
        return Map.copyOf(table);
    }
}
