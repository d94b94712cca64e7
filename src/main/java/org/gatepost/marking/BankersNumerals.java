package org.gatepost.marking;

/**
 * The numerals of cheques and contracts, 壹贰叁, written as the everyday ones. Only for an answer that is to be a number
 * and nothing else: in a text 陆 and 伍 are names, and 拾 is to pick up.
 */
final class BankersNumerals {

    private static final String BANKERS = "壹贰叁肆伍陆柒捌玖拾佰仟貳參陸";
    private static final String EVERYDAY = "一二三四五六七八九十百千二三六";

    private BankersNumerals() {}

    static String inEveryday(String text) {
        StringBuilder everyday = new StringBuilder(text);
        for (int at = 0; at < everyday.length(); at++) {
            int found = BANKERS.indexOf(everyday.charAt(at));
            if (found >= 0) {
                everyday.setCharAt(at, EVERYDAY.charAt(found));
            }
        }
        return everyday.toString();
    }
}
