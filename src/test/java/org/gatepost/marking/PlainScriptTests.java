package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.stream.Collectors;
import org.gatepost.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainScriptTests {

    @ParameterizedTest(name = "{0} is cut into {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text               | atoms
            ＡＢＣ１２３         | abc 123
            Straße               | strasse
            ﬁt                   | fit
            café                 | café
            ㎏ ㎡ ℃              | kg m 2 ° c
            m² 5² 1½             | m 2 5 2 1 1 / 2
            5㏠                  | 5 1 日
            ①②                   | 1 2
            Ⅻ                    | xii
            №5                   | no 5
            ٣٤                   | 34
            re\u00ADfund         | refund
            7\u200B0             | 70
            3×4 3x4              | 3 x 4 3 x 4
            四塊布 四块布        | 四 块 布 四 块 布
            SL300                | sl 300
            20,000               | 20000
            1,2,3                | 1 2 3
            1,23                 | 1 23
            1,234,56             | 1 234 56
            0,123                | 0 123
            1234,567             | 1234 567
            1,234,567.80         | 1234567.8
            7.50 7.0 7.          | 7.5 7 7
            1.2.3                | 1.2.3
            .5 ¥.5 paid.5        | 0.5 ¥ 0.5 paid 5
            007                  | 007
            3-5 3–5 3~5 3 - 5    | 3 - 5 3 - 5 3 - 5 3 - 5
            3:5 3/5 3*5 3^5      | 3 : 5 3 / 5 3 x 5 3 ^ 5
            3、5 3;5 3——5        | 3 5 3 5 3 - 5
            a-b a/b a:b a*b      | a b a b a b a b
            -5 −5 x-5 (-.5)      | - 5 - 5 x 5 - 0.5
            - 5                  | 5
            —5                   | 5
            中-5 中—5            | 中 - 5 中 5
            3,-5 3--5 3-.5       | 3 - 5 3 - 5 3 - 0.5
            ~5 好~               | ~ 5 好
            ~ 5                  | ~ 5
            ~.5                  | ~ 0.5
            50 % 5‰ 5′           | 50 % 5 ‰ 5 ′
            R&D a@b              | r and d a @ b
            <5 ≤5 +5 $5 5°       | < 5 ≤ 5 + 5 $ 5 5 °
            (a) [b] “c” 《d》 e… | a b c d e
            #a _b_ |c| `d`       | a b c d
            don't don’t don´t    | do not do not do not
            cannot can't cant    | can not can not can not
            won't wont shan't    | will not will not shall not
            isnt ain't hasnt     | is not ai not has not
            we'll we're we've I'm | we will we are we have i am
            it's o'clock 'x' n't | its oclock x not
            customers' let's     | customers lets
            nt 'nt               | nt nt
            👍                   | 👍
            """)
    void partsWhatMatters(String text, String atoms) {
        assertThat(atoms(text)).isEqualTo(atoms);
    }

    @Test
    void keepsWhatStoodBetween() {
        assertThat(Atoms.of("a b-c,d - e.f  g 1,2中"))
                .extracting(Atom::before)
                .containsExactly(
                        Atom.Gap.NONE,
                        Atom.Gap.SPACE,
                        Atom.Gap.HYPHEN,
                        Atom.Gap.PUNCTUATION,
                        Atom.Gap.PUNCTUATION,
                        Atom.Gap.PUNCTUATION,
                        Atom.Gap.SPACE,
                        Atom.Gap.SPACE,
                        Atom.Gap.PUNCTUATION,
                        Atom.Gap.NONE);
    }

    /** ICU's own transliterator decides, but for characters that it tells apart by their neighbours. */
    @Test
    void simplifiesEachCharacterAsIcuDoes() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        String besides = "画劃覆甚什彷祇衹沈瀋沉渖嶽萤螢鎔镕薰妳牠峯擡衞両戸敎値淸緑韆鞦缐讬锺馀苧薴";
        for (int character = 0x2E80; character < 0x30000; character++) {
            if (UCharacter.getIntPropertyValue(character, UProperty.SCRIPT) == UScript.HAN
                    && besides.indexOf(character) < 0) {
                String simplified = icu.transliterate(UCharacter.toString(character));
                if (besides.indexOf(simplified.codePointAt(0)) < 0) {
                    assertThat(UCharacter.toString(Simplified.of(character))).isEqualTo(simplified);
                }
            }
        }
    }

    @Test
    void isUnmovedByTheWayBetweenTheScripts() {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        for (int character = 0x4E00; character < 0xA000; character++) {
            String simplified = UCharacter.toString(character);
            assertThat(PlainScript.of(traditional.transliterate(simplified))).isEqualTo(PlainScript.of(simplified));
        }
        for (String text : LedgerTexts.CHINESE) {
            assertThat(PlainScript.of(traditional.transliterate(text))).isEqualTo(PlainScript.of(text));
        }
    }

    @Test
    void changesNothingTwice() {
        Seeded.rounds(3_000, random -> {
            String plain = PlainScript.of(AnyText.upTo(100, random));
            assertThat(PlainScript.of(plain)).isEqualTo(plain);
        });
    }

    private static String atoms(String text) {
        return Atoms.of(PlainScript.of(text)).stream().map(Atom::text).collect(Collectors.joining(" "));
    }
}
