package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gatepost.marking.TextRule.InDoubt;
import org.gatepost.marking.TextVerdict.HardTokenDiffers;
import org.gatepost.marking.TextVerdict.KnownWrong;
import org.gatepost.marking.TextVerdict.NotListed;
import org.gatepost.marking.TextVerdict.Right;
import org.gatepost.marking.TextVerdict.Undecided;

/** Verdicts in the words of the tables; several variants of a key are parted by two slashes. */
final class TextTables {

    private TextTables() {}

    static TextRule rule(String key, Numerals numerals) {
        return new TextRule(variants(key), List.of(), numerals, InDoubt.ASK_A_MARKER);
    }

    static List<String> variants(String key) {
        return Arrays.asList(key.split(" // "));
    }

    static void judges(String key, Numerals numerals, String answer, String verdict) {
        assertThat(told(TextJudging.judge(rule(key, numerals), answer)))
                .as("%s, answered %s", key, answer)
                .isEqualTo(verdict);
    }

    static String told(TextVerdict verdict) {
        return switch (verdict) {
            case Right() -> "right";
            case KnownWrong(String answer) -> "wrong: known " + answer;
            case HardTokenDiffers(TextVerdict.Hard which, String variant) ->
                "wrong: " + which.name().toLowerCase(Locale.ROOT);
            case NotListed(Doubt doubt) -> "wrong: " + doubt;
            case Undecided(Doubt doubt) -> "marker: " + doubt;
        };
    }
}
