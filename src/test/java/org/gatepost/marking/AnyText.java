package org.gatepost.marking;

import java.util.Random;

/** Texts that nobody would type, and some that everybody might. */
final class AnyText {

    private static final String LIKELY = "不没無无未别莫非勿能退款有得一二三四五六七八九十百千万亿两廿卅〇零点半分之几第条天年 ，、。,.;:！？５７９「」“”'\"-—~%‰/:*^&@#$¥"
            + "0123456789059½²①㏠×′″´`’notNOTcandowihut\u0301\u200B\u00AD\uFE0F\t\n\u3000\u00A0𠮷👍\uD800\uDC00";

    private AnyText() {}

    static String upTo(int length, Random random) {
        int wanted = random.nextInt(length + 1);
        int[] likely = LIKELY.codePoints().toArray();
        boolean wild = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder();
        while (text.length() < wanted) {
            int character = wild && random.nextInt(3) > 0
                    ? random.nextInt(random.nextBoolean() ? 0x3000 : Character.MAX_CODE_POINT + 1)
                    : likely[random.nextInt(likely.length)];
            text.appendCodePoint(character);
        }
        return text.substring(0, Math.min(wanted, text.length()));
    }
}
