package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What gives a key away to somebody who knows nothing. */
class KeyRulesTests {

    private static final String SHOES = "带双鞋 | Bring shoes";
    private static final String CLOTH = "带块布 | Bring cloth";
    private static final String GIFT = "送礼品 | Bring gifts";
    private static final String RIGHT = "*听完话 | Listen now!!";

    @Test
    void findsAKeyThatStandsInOnePlaceTooOften() {
        var sample = new Sample();
        for (int item = 0; item < 6; item++) {
            sample.choice(SHOES, RIGHT, CLOTH, GIFT);
        }
        sample.choice(RIGHT, SHOES, CLOTH, GIFT).choice(SHOES, CLOTH, GIFT, RIGHT);
        assertThat(sample.found(new KeyPosition()))
                .contains("content/items/pledge.yaml:2: system 'pledge': of 8 choices with 4 options, the right one is"
                        + " number 2 in 6 [key-position]")
                .anySatisfy(finding -> assertThat(finding).contains("exam 'engineer'"));
    }

    @Test
    void letsChanceHaveItsWayAndSaysNothingOfAFew() {
        var few = new Sample();
        for (int item = 0; item < 7; item++) {
            few.choice(SHOES, RIGHT, CLOTH, GIFT);
        }
        assertThat(few.found(new KeyPosition())).isEmpty();
        var even = new Sample();
        for (int item = 0; item < 3; item++) {
            even.choice(RIGHT, SHOES, CLOTH, GIFT)
                    .choice(SHOES, RIGHT, CLOTH, GIFT)
                    .choice(SHOES, CLOTH, RIGHT, GIFT)
                    .choice(SHOES, CLOTH, GIFT, RIGHT);
        }
        assertThat(even.found(new KeyPosition())).isEmpty();
    }

    @Test
    void countsEachKeyThatIsTheLongestOrTheShortest() {
        var sample = new Sample();
        for (int item = 0; item < 8; item++) {
            sample.choice("*先把客户的话听完 | Hear", SHOES, CLOTH, GIFT);
        }
        assertThat(sample.found(new KeyLength()))
                .contains(
                        "content/items/pledge.yaml:2: system 'pledge': of 8 choices, the right option is the longest in 8"
                                + " (ZH) [key-length]",
                        "content/items/pledge.yaml:2: system 'pledge': of 8 choices, the right option is the shortest in 8"
                                + " (EN) [key-length]");
    }

    @Test
    void findsAKeyThatIsMuchLongerOrMuchShorterThanAllThatIsWrong() {
        assertThat(new Sample().choice("*先把客户的话从头到尾听完 | Listen", SHOES, CLOTH).found(new KeyStandsOut()))
                .containsExactly(
                        "content/items/pledge.yaml:33: 'pledge.s1': what is right is much longer than all that is wrong"
                                + " (ZH): '先把客户的话从头到尾听完' [key-stands-out]");
        assertThat(new Sample()
                        .choice("*先听完话 | Listen", "带双鞋来 | Take the tea home", "带块布来 | Stay for some lunch")
                        .found(new KeyStandsOut()))
                .singleElement()
                .asString()
                .contains("much shorter than all that is wrong (EN): 'Listen'");
        assertThat(new Sample().choice("*先听完话 | Listen", SHOES, CLOTH).found(new KeyStandsOut()))
                .as("one character more")
                .isEmpty();
    }

    @Test
    void findsOptionsOfVeryDifferentLength() {
        assertThat(new Sample()
                        .choice(RIGHT, SHOES, "把客户家里里外外打扫一遍再走 | Clean the whole of the house before leaving")
                        .found(new ParallelOptions()))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).contains("letters wide"));
        assertThat(new Sample().choice(RIGHT, SHOES, "带两双鞋 | Bring two pairs").found(new ParallelOptions()))
                .isEmpty();
    }

    @Test
    void findsFiguresInNoOrder() {
        assertThat(new Sample()
                        .choice("5年 | 5 years", "*1年 | 1 years", "3年 | 3 years")
                        .found(new FiguresInOrder()))
                .containsExactly(
                        "content/items/pledge.yaml:33: 'pledge.s1': the figures [5, 1, 3] are in no order [figures-in-order]");
        assertThat(new Sample()
                        .choice("5年 | 5 years", "*3年 | 3 years", "1年 | 1 years")
                        .choice("5人开2小时 | 5 people for 2 hours", "*1人 | 1 person", "3次 | 3 times")
                        .found(new FiguresInOrder()))
                .isEmpty();
    }

    @Test
    void findsTwoItemsThatReadNearlyAlike() {
        assertThat(new Sample()
                        .statement("小李上门修洗衣机，没有带三块布，只带了一双鞋。", "Li mends a washer and has shoes with him, but no cloth.")
                        .statement("小王上门修洗衣机，没有带三块布，只带了一双鞋。", "Wang forgot to bring along all that was due.")
                        .found(new NearDuplicates()))
                .singleElement()
                .asString()
                .startsWith("content/items/pledge.yaml:43: 'pledge.s2' reads much like 'pledge.s1' at"
                        + " content/items/pledge.yaml:33 (ZH, ");
    }

    @Test
    void letsTheSameStemStandOverOtherOptions() {
        assertThat(new Sample()
                        .choiceAbout(
                                "哪一句合乎承诺？",
                                "Which keeps the pledge?",
                                "*自带一双鞋上门 | Own shoes",
                                "收客户的茶叶 | Take the tea",
                                "留下来吃午饭 | Stay for lunch")
                        .choiceAbout(
                                "哪一句合乎承诺？",
                                "Which keeps the pledge?",
                                "*机器底下垫块布 | Put a cloth below",
                                "借客户的毛巾 | Borrow a towel",
                                "零件另外收费 | Charge for parts")
                        .found(new NearDuplicates()))
                .isEmpty();
    }

    @Test
    void findsAKeyThatAnotherItemOfTheExamLetsOneRead() {
        String sentence = """
                    sentence: {zh: 保修两年, en: Two years of warranty}
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f2
                """;
        String longer = "*机器底下先垫一块布 | Put a cloth below";
        assertThat(new Sample()
                        .item("exact-sentence", "写出承诺。", "Write the pledge.", sentence)
                        .choice(longer, SHOES, GIFT)
                        .statement("小李到了门口，机器底下先垫一块布，再动手。", "Li puts down a cloth first.")
                        .found(new KeyGivenAway()))
                .containsExactly("content/items/pledge.yaml:43: 'pledge.s2': its key can be read in 'pledge.s3' at"
                        + " content/items/pledge.yaml:62 [key-given-away]");
    }

    @Test
    void letsEnemiesTellEachOthersKeysForNoFormHasBoth() {
        String longer = "*机器底下先垫一块布 | Put a cloth below";
        assertThat(new Sample()
                        .statement("小李到了门口，机器底下先垫一块布，再动手。", "Li puts down a cloth first.")
                        .item(
                                "single-choice",
                                "怎么办？",
                                "What now?",
                                Sample.options(longer, SHOES, GIFT) + "    enemies: [pledge.s1]\n")
                        .found(new KeyGivenAway()))
                .isEmpty();
    }

    @Test
    void findsAWrongAnswerThatIsMarkedAsRight() {
        String typed = """
                    accept: {zh: [五年], en: [five years]}
                    numerals: any
                    wrong:
                      - answers: {zh: [5年], en: [five months]}
                        misconception: {zh: 以为, en: Believes}
                        refutedBy: pledge.f1
                """;
        assertThat(new Sample().item("short-text", "保修几年？", "How long?", typed).found(new AcceptedAndWrong()))
                .containsExactly(
                        "content/items/pledge.yaml:33: 'pledge.s1': '5年' is listed as wrong, but marked as right"
                                + " [accepted-and-wrong]");
        assertThat(new Sample()
                        .item("short-text", "保修几年？", "How long?", typed.replace("[5年]", "[四年]"))
                        .found(new AcceptedAndWrong()))
                .isEmpty();
    }

    @Test
    void findsATrapThatIsTheAnswerForMostValues() {
        String number = """
                    answer: 2 * n
                    values:
                      n: {from: 1, to: 20, step: 1}
                    traps:
                      - answer: %s
                        misconception: {zh: 以为, en: Believes}
                        refutedBy: pledge.f1
                """;
        assertThat(new Sample()
                        .item("numeric", "{n}台各两件，共几件？", "Two each of {n}?", number.formatted("2 * min(n, 15)"))
                        .found(new AcceptedAndWrong()))
                .singleElement()
                .asString()
                .contains("is listed as wrong, but marked as right for ");
        assertThat(new Sample()
                        .item("numeric", "{n}台各两件，共几件？", "Two each of {n}?", number.formatted("n + 2"))
                        .found(new AcceptedAndWrong()))
                .isEmpty();
    }
}
