package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What each type sends to the browser and takes from it, as {@code js/item.js} is written against it. */
class WireTests {

    private static final Matching MATCHING = SampleItems.matching(1, Policy.PARTIAL, "a=x b=y", "w");
    private static final Classification CLASSIFICATION =
            SampleItems.classification(1, Policy.PARTIAL, "a=x b=y c=x", "x", "y");
    private static final Checklist CHECKLIST = SampleItems.checklist(1, Policy.PARTIAL, "a=DONE b=NOT_DONE c=NOT_TOLD");
    private static final HotText HOT_TEXT = SampleItems.hotText(1, Policy.PARTIAL, Set.of("b"), "a", "b", "c");

    private static final Cloze CLOZE = WrittenItems.cloze(1, Policy.PARTIAL, false, "g=mat", "h=ab");
    private static final ShortText SHORT_TEXT = WrittenItems.shortText(1, "mat");
    private static final ExactSentence SENTENCE = WrittenItems.exactSentence(1, "三块垫布", "three mats");
    private static final CaseEssay ESSAY = WrittenItems.caseEssay(4);

    @Test
    void sendsBothListsOfAMatching() {
        assertThat(screen(MATCHING)).isEqualTo("""
                {"type":"matching","stem":"stem","lefts":["option a","option b"],\
                "rights":["option x","option y","option w"]}""");
        assertThat(read(MATCHING, "[2,null]")).isEqualTo(new Matching.Response(SampleItems.placed("a=w")));
        assertThat(write(MATCHING, new Matching.Response(SampleItems.placed("b=x"))))
                .isEqualTo("[null,0]");
    }

    @Test
    void sendsEntriesAndBucketsOfAClassification() {
        assertThat(screen(CLASSIFICATION)).isEqualTo("""
                {"type":"classification","stem":"stem","entries":["option a","option b","option c"],\
                "buckets":["option x","option y"]}""");
        assertThat(read(CLASSIFICATION, "[1,null,1]"))
                .isEqualTo(new Classification.Response(SampleItems.placed("a=y c=y")));
        assertThat(write(CLASSIFICATION, new Classification.Response(SampleItems.placed("b=x"))))
                .isEqualTo("[null,0,null]");
    }

    @Test
    void sendsTheVisitAndThePointsOfAChecklist() {
        assertThat(screen(CHECKLIST)).isEqualTo("""
                {"type":"checklist","stem":"stem","visit":"visit","points":["option a","option b","option c"]}""");
        assertThat(read(CHECKLIST, "[0,2,1]"))
                .isEqualTo(new Checklist.Response(SampleItems.verdicts("a=DONE b=NOT_TOLD c=NOT_DONE")));
        assertThat(write(CHECKLIST, new Checklist.Response(SampleItems.verdicts("c=NOT_TOLD"))))
                .isEqualTo("[null,null,2]");
    }

    @Test
    void sendsTheLinesOfAConversationInParts() {
        assertThat(screen(HOT_TEXT)).isEqualTo("""
                {"type":"hot-text","stem":"stem","lines":[\
                {"speaker":"speaker","parts":["says ",{"span":0,"text":"option a"},", ",\
                {"span":1,"text":"option b"},"."]},\
                {"speaker":"speaker","parts":["says ",{"span":2,"text":"option c"},"."]}]}""");
        assertThat(Presentation.asWritten(HOT_TEXT.prompt())
                        .forScreen(Locale.CHINESE)
                        .at("/lines/0/parts/1")
                        .toString())
                .isEqualTo("{\"span\":0,\"text\":\"中option a\"}");
        assertThat(read(HOT_TEXT, "[2,0]"))
                .isEqualTo(new HotText.Response(Set.of(new OptionId("a"), new OptionId("c"))));
        assertThat(write(HOT_TEXT, new HotText.Response(Set.of(new OptionId("c"), new OptionId("b")))))
                .isEqualTo("[1,2]");
    }

    /** In Chinese the words may stand in another order; a span keeps its place. */
    @Test
    void knowsASpanByTheSamePlaceInBothLanguages() {
        var line = new HotText.Line(SampleItems.text("speaker"), new LocalizedText("[b|乙][a|甲]", "[a|A] [b|B]"));
        var shown = Presentation.asWritten(new HotText.Prompt(SampleItems.text("stem"), List.of(line)));
        assertThat(shown.forScreen(Locale.CHINESE).at("/lines/0/parts").toString())
                .isEqualTo("""
                [{"span":0,"text":"乙"},{"span":1,"text":"甲"}]""");
        assertThat(shown.forScreen(Locale.ENGLISH).at("/lines/0/parts").toString())
                .isEqualTo("""
                [{"span":1,"text":"A"}," ",{"span":0,"text":"B"}]""");
    }

    @Test
    void sendsTheTextOfAClozeInPartsAndItsGaps() {
        assertThat(screen(CLOZE)).isEqualTo("""
                {"type":"cloze","stem":"stem","parts":["word ",{"gap":0},", word ",{"gap":1}],\
                "gaps":[{},{"options":["option a","option b"]}],"longest":300}""");
        assertThat(read(CLOZE, "[\" 垫布 \",1]"))
                .isEqualTo(new Cloze.Response(
                        Map.of(new OptionId("h"), new OptionId("b")), Map.of(new OptionId("g"), " 垫布 ")));
        assertThat(read(CLOZE, "[\" \",0]"))
                .isEqualTo(new Cloze.Response(Map.of(new OptionId("h"), new OptionId("a")), Map.of()));
        assertThat(write(CLOZE, new Cloze.Response(Map.of(), Map.of(new OptionId("g"), "mat"))))
                .isEqualTo("[\"mat\",null]");
        assertThat(write(CLOZE, new Cloze.Response(Map.of(new OptionId("h"), new OptionId("b")), Map.of())))
                .isEqualTo("[null,1]");
    }

    @Test
    void knowsAGapByTheSamePlaceInBothLanguages() {
        var gaps = List.of(
                new Cloze.Gap(new OptionId("g"), List.of(), false), new Cloze.Gap(new OptionId("h"), List.of(), false));
        var shown = Presentation.asWritten(
                new Cloze.Prompt(SampleItems.text("stem"), new LocalizedText("{h}的{g}", "the {g} of {h}"), gaps));
        assertThat(shown.forScreen(Locale.CHINESE).get("parts").toString()).isEqualTo("""
                [{"gap":1},"的",{"gap":0}]""");
        assertThat(shown.forScreen(Locale.ENGLISH).get("parts").toString()).isEqualTo("""
                ["the ",{"gap":0}," of ",{"gap":1}]""");
    }

    @Test
    void sendsHowMuchMayBeTyped() {
        assertThat(screen(SHORT_TEXT)).isEqualTo("""
                {"type":"short-text","stem":"stem","longest":300}""");
        assertThat(screen(SENTENCE)).isEqualTo("""
                {"type":"exact-sentence","stem":"stem","longest":300}""");
        assertThat(screen(WrittenItems.numeric(1, "7", "0"))).isEqualTo("""
                {"type":"numeric","stem":"stem","unit":"days","longest":300}""");
        assertThat(screen(WrittenItems.discount(1, "0.01")
                        .drawn(Map.of("d", new BigDecimal("0.1"), "m", new BigDecimal("0.25")))))
                .isEqualTo("""
                {"type":"numeric","stem":"0.1 of 0.25","longest":300}""");
        assertThat(screen(ESSAY)).isEqualTo("""
                {"type":"case-essay","stem":"stem","case":"case","longest":500}""");
    }

    @Test
    void takesWhatWasTypedAsItWasTyped() {
        assertThat(read(SHORT_TEXT, "\" ５ 年。 \"")).isEqualTo(new ShortText.Response(" ５ 年。 "));
        assertThat(read(SENTENCE, "\"三块垫布\"")).isEqualTo(new ExactSentence.Response("三块垫布"));
        assertThat(read(ESSAY, "\"one\\n\\ntwo\"")).isEqualTo(new CaseEssay.Response("one\n\ntwo"));
        Numeric numeric = WrittenItems.numeric(1, "7", "0");
        assertThat(read(numeric, "\"7 天\"")).isEqualTo(new Numeric.Response("7 天"));
        assertThat(write(numeric, new Numeric.Response("7"))).isEqualTo("\"7\"");
        refuses(numeric, "7");
        assertThat(write(SHORT_TEXT, new ShortText.Response(" a "))).isEqualTo("\" a \"");
        assertThat(write(SENTENCE, new ExactSentence.Response("b"))).isEqualTo("\"b\"");
        assertThat(write(ESSAY, new CaseEssay.Response("c"))).isEqualTo("\"c\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"\\n\\t\\u3000\"", "null"})
    void takesWhiteSpaceForABlank(String sent) {
        for (Item item : List.of(SHORT_TEXT, SENTENCE, ESSAY)) {
            assertThat(Presentation.asWritten(item.prompt()).read(json(sent))).isEmpty();
        }
        assertThat(Presentation.asWritten(CLOZE.prompt()).read(json("[" + sent + ",null]")))
                .isEmpty();
    }

    @Test
    void takesTextsUpToTheirLimit() {
        assertThat(read(SHORT_TEXT, quoted("词".repeat(300)))).isNotNull();
        assertThat(read(ESSAY, quoted("词".repeat(500)))).isNotNull();
        assertThat(read(CLOZE, "[" + quoted("词".repeat(300)) + ",null]")).isNotNull();
        refuses(SHORT_TEXT, quoted("词".repeat(301)));
        refuses(SENTENCE, quoted("词".repeat(301)));
        refuses(ESSAY, quoted("词".repeat(501)));
        refuses(CLOZE, "[" + quoted("词".repeat(301)) + ",null]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "true",
                "[]",
                "[\"a\"]",
                "{}",
                "\"a\\u0000\"",
                "\"a\\u001b[0m\"",
                "\"\\ud83d\"",
                "\"\\udc00a\""
            })
    void refusesWhatNobodyCanType(String sent) {
        for (Item item : List.of(SHORT_TEXT, SENTENCE, ESSAY)) {
            refuses(item, sent);
        }
        refuses(CLOZE, "[" + sent + ",null]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"a\"]", "[\"a\",0,1]", "[\"a\",2]", "[\"a\",-1]", "[\"a\",\"b\"]", "[0,0]", "{}", "\"a\""})
    void refusesWhatFillsNoCloze(String sent) {
        refuses(CLOZE, sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[null,null]", "null"})
    void takesNothingPlacedForABlank(String sent) {
        assertThat(Presentation.asWritten(MATCHING.prompt()).read(json(sent))).isEmpty();
        assertThat(Presentation.asWritten(CLASSIFICATION.prompt()).read(json(sent.replace("l,", "l,null,"))))
                .isEmpty();
        assertThat(Presentation.asWritten(CHECKLIST.prompt()).read(json(sent.replace("l,", "l,null,"))))
                .isEmpty();
        assertThat(Presentation.asWritten(HOT_TEXT.prompt()).read(json("[]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0]",
                "[0,1,2]",
                "[1,1]",
                "[3,0]",
                "[-1,0]",
                "[0.0,1]",
                "[\"0\",1]",
                "[[0],1]",
                "[true,1]",
                "[{},1]",
                "0",
                "\"01\"",
                "true",
                "{}",
                "{\"a\":\"x\"}",
                "[4294967296,0]"
            })
    void refusesWhatIsNoMatching(String sent) {
        refuses(MATCHING, sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0]", "[0,1]", "[0,1,2]", "[0,1,-1]", "[0,1,1,0]", "[0,1,\"x\"]", "[0,1,0.5]", "{}", "1"})
    void refusesWhatIsNoClassification(String sent) {
        refuses(CLASSIFICATION, sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[0]", "[0,1,3]", "[0,1,-1]", "[0,1,2,0]", "[0,1,\"DONE\"]", "[0,1,true]", "[0,1,1.0]", "{}", "0"
            })
    void refusesWhatIsNoChecklist(String sent) {
        refuses(CHECKLIST, sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3]", "[-1]", "[0,0]", "[0,1,2,0]", "[\"a\"]", "[null]", "0", "\"a\"", "{}"})
    void refusesWhatMarksNoSpans(String sent) {
        refuses(HOT_TEXT, sent);
    }

    private static String screen(Item item) {
        return Presentation.asWritten(item.prompt()).forScreen(Locale.ENGLISH).toString();
    }

    private static Response read(Item item, String sent) {
        return Presentation.asWritten(item.prompt()).read(json(sent)).orElseThrow();
    }

    private static String write(Item item, Response response) {
        return Presentation.asWritten(item.prompt()).write(response).toString();
    }

    private static void refuses(Item item, String sent) {
        assertThatExceptionOfType(MalformedResponse.class)
                .isThrownBy(() -> Presentation.asWritten(item.prompt()).read(json(sent)));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static JsonNode json(String text) {
        return StoredJson.read(text, JsonNode.class);
    }
}
