package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a trainer is told about a conversation with spans to mark. */
class HotTextReaderTests {

    private static final String HOT_TEXT = Reading.head("hot-text") + """
            lines:
              - speaker: {zh: 师傅, en: Engineer}
                text: {zh: "您好，[s1|我能进来吗]？[s2|借个火]。", en: "Hello, [s1|may I come in]? [s2|Got a light]?"}
              - speaker: {zh: 顾客, en: Customer}
                text: {zh: 请进。, en: Do come in.}
            spans:
              - {id: s1, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
              - {id: s2, breaks: true}
            """;

    @Test
    void readsAConversation() {
        var item = (HotText) Reading.of(HOT_TEXT).sound();
        assertThat(item.key().breaking()).isEqualTo(Set.of(new OptionId("s2")));
        assertThat(item.prompt().spans())
                .extracting(span -> span.text().en())
                .isEqualTo(List.of("may I come in", "Got a light"));
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("s1");
    }

    @Test
    void refusesASpanThatIsThereInOneLanguageOnly() {
        Reading.of(HOT_TEXT.replace("[s2|Got a light]", "Got a light"))
                .tells("f.yaml:10: the spans are [s1, s2] in zh, but [s1] in en; a span is written [id|words]");
    }

    @Test
    void refusesABracketLeftOver() {
        Reading.of(HOT_TEXT.replace("请进。", "\"[请进。\""))
                .tells("f.yaml:12: a bracket or a bar is left over; a span is written [id|words]");
        Reading.of(HOT_TEXT.replace("Do come in.", "\"Do [s3] come in.\""))
                .tells("f.yaml:12: a bracket or a bar is left over; a span is written [id|words]");
    }

    @Test
    void refusesASpanTwice() {
        Reading.of(HOT_TEXT.replace("请进。", "\"[s1|请进]\"").replace("Do come in.", "\"[s1|Do come in]\""))
                .tells("f.yaml:12: the span 's1' is in an earlier line already");
        Reading.of(HOT_TEXT.replace("Hello, ", "[s1|Hello], ")).tells("f.yaml:10: the span 's1' is there twice");
    }

    @Test
    void refusesASpanThatIsNotListed() {
        Reading.of(HOT_TEXT.replaceAll("(?m)^ +- \\{id: s2.*\n", "") + "  - {id: s3, breaks: true}\n")
                .tells("f.yaml:13: the span [s2|…] is not listed in 'spans'", "f.yaml:15: no line has a span [s3|…]");
    }

    @Test
    void refusesThatAllOrNoSpansBreakTheRule() {
        Reading.of(HOT_TEXT.replace("breaks: true", "misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1"))
                .tells("f.yaml:13: one or more spans must be 'breaks: true', but not all, found 0");
        Reading.of(HOT_TEXT.replace("misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1", "breaks: true"))
                .tells("f.yaml:13: one or more spans must be 'breaks: true', but not all, found 2");
    }

    @Test
    void refusesAMisconceptionOfASpanThatBreaksTheRule() {
        Reading.of(HOT_TEXT.replace("breaks: true", "breaks: true, refutedBy: pledge.f1"))
                .tells("f.yaml:15: a span that breaks the rule has no 'refutedBy'");
    }

    @Test
    void refusesTooFewSpans() {
        Reading.of(HOT_TEXT.replaceAll("(?m)^ +- \\{id: s2.*\n", "").replaceAll("\\[s2\\|([^]]*)]", "$1"))
                .tells(
                        "f.yaml:13: there must be 2 to 20 'spans', found 1",
                        "f.yaml:13: one or more spans must be 'breaks: true', but not all, found 0");
    }
}
