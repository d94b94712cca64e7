package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.item.Checklist.Verdict;
import org.junit.jupiter.api.Test;

/** What a trainer is told about items whose entries are matched, sorted into buckets or judged. */
class PlacingReaderTests {

    private static final String BELIEF = "misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1";

    private static final String MATCHING = Reading.head("matching") + """
            lefts:
              - {id: table, text: {zh: 桌面, en: The table}, match: blue, BELIEF}
              - {id: floor, text: {zh: 地面, en: The floor}, match: red, BELIEF}
            rights:
              - {id: blue, text: {zh: 蓝布, en: Blue}}
              - {id: red, text: {zh: 红布, en: Red}}
              - {id: white, text: {zh: 白布, en: White}}
            """.replace("BELIEF", BELIEF);

    private static final String CLASSIFICATION = Reading.head("classification") + """
            buckets:
              - {id: must, text: {zh: 要做, en: To do}}
              - {id: never, text: {zh: 不做, en: Not to do}}
            entries:
              - {id: a, text: {zh: 甲, en: A}, bucket: must, BELIEF}
              - {id: b, text: {zh: 乙, en: B}, bucket: never, BELIEF}
              - {id: c, text: {zh: 丙, en: C}, bucket: must, BELIEF}
            """.replace("BELIEF", BELIEF);

    private static final String CHECKLIST = Reading.head("checklist") + """
            visit: {zh: 师傅来了, en: The engineer came}
            checklist:
              - {id: shoes, text: {zh: 套鞋套, en: Shoe covers}, verdict: done, BELIEF}
              - {id: smoke, text: {zh: 不抽烟, en: No smoking}, verdict: not-told, BELIEF}
            """.replace("BELIEF", BELIEF);

    @Test
    void readsAMatchingWithARightThatBelongsToNoLeft() {
        var item = (Matching) Reading.of(MATCHING).sound();
        assertThat(item.key().pairs()).isEqualTo(SampleItems.placed("table=blue floor=red"));
        assertThat(item.key().policy()).isEqualTo(Policy.ALL_OR_NOTHING);
        assertThat(Options.ids(item.prompt().rights())).hasToString("[blue, red, white]");
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("table", "floor");
    }

    @Test
    void readsAClassification() {
        var item = (Classification)
                Reading.of(CLASSIFICATION + "policy: partial\n").sound();
        assertThat(item.key().placed()).isEqualTo(SampleItems.placed("a=must b=never c=must"));
        assertThat(item.key().policy()).isEqualTo(Policy.PARTIAL);
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void readsAChecklist() {
        var item = (Checklist) Reading.of(CHECKLIST).sound();
        assertThat(item.key().verdicts()).isEqualTo(SampleItems.verdicts("shoes=DONE smoke=NOT_TOLD"));
        assertThat(item.prompt().visit().en()).isEqualTo("The engineer came");
        assertThat(Verdict.values()).hasSize(3);
    }

    @Test
    void namesTheNearestRight() {
        Reading.of(MATCHING.replace("match: blue", "match: bleu"))
                .tells("f.yaml:9: there is no entry of 'rights' 'bleu' (blue, red, white), did you mean 'blue'?");
    }

    @Test
    void refusesARightThatIsMatchedTwice() {
        Reading.of(MATCHING.replace("match: blue", "match: red"))
                .tells("f.yaml:10: 'red' is matched twice, but each right goes with one left");
    }

    @Test
    void refusesALeftThatGoesNowhere() {
        Reading.of(MATCHING.replace("match: blue, ", ""))
                .tells("f.yaml:9: 'match' is missing in this entry of 'lefts'");
    }

    @Test
    void refusesAnIdThatALeftAndARightShare() {
        Reading.of(MATCHING.replace("id: floor", "id: blue"))
                .tells("f.yaml:10: the id 'blue' is used twice in this item, first at f.yaml:12");
    }

    @Test
    void refusesFewerRightsThanLefts() {
        Reading.of(MATCHING.replaceAll("(?m)^ +- \\{id: (red|white).*\n", ""))
                .tells(
                        "f.yaml:10: there is no entry of 'rights' 'red' (blue)",
                        "f.yaml:11: there must be 2 to 10 'rights', found 1");
    }

    @Test
    void namesTheNearestBucket() {
        Reading.of(CLASSIFICATION.replace("bucket: never", "bucket: nver"))
                .tells("f.yaml:13: there is no bucket 'nver' (must, never), did you mean 'never'?");
    }

    @Test
    void refusesABucketTooMany() {
        Reading.of(CLASSIFICATION.replace(
                        "entries:",
                        "  - {id: x, text: {zh: 子, en: X}}\n".repeat(4).replace("entries:", "") + "entries:"))
                .tells(
                        "f.yaml:8: there must be 2 to 5 'buckets', found 6",
                        "f.yaml:12: the id 'x' is used twice in this item, first at f.yaml:11",
                        "f.yaml:13: the id 'x' is used twice in this item, first at f.yaml:11",
                        "f.yaml:14: the id 'x' is used twice in this item, first at f.yaml:11");
    }

    @Test
    void refusesTooFewEntriesOrPoints() {
        Reading.of(CLASSIFICATION.replaceAll("(?m)^ +- \\{id: c.*\n", ""))
                .tells("f.yaml:11: there must be 3 to 12 'entries', found 2");
        Reading.of(CHECKLIST.replaceAll("(?m)^ +- \\{id: smoke.*\n", ""))
                .tells("f.yaml:9: there must be 2 to 15 'checklist', found 1");
    }

    @Test
    void namesTheNearestVerdict() {
        Reading.of(CHECKLIST.replace("verdict: not-told", "verdict: not-tolt"))
                .tells(
                        "f.yaml:11: there is no verdict 'not-tolt' (done, not-done, not-told), did you mean 'not-told'?");
    }

    @Test
    void refusesAnEntryWithoutAMisconception() {
        Reading.of(CHECKLIST.replace("verdict: done, misconception: {zh: 以为, en: Believes}", "verdict: done"))
                .tells("f.yaml:10: 'misconception' is missing in this entry of 'checklist'");
        Reading.of(MATCHING.replace("match: red, misconception: {zh: 以为, en: Believes}", "match: red"))
                .tells("f.yaml:10: 'misconception' is missing in this entry of 'lefts'");
    }

    @Test
    void saysWhichPoliciesATypeHas() {
        Reading.of(MATCHING + "policy: distance\n")
                .tells("f.yaml:15: this type is marked all-or-nothing or partial, not 'distance'");
        Reading.of(CHECKLIST + "policy: partly\n")
                .tells("f.yaml:12: this type is marked all-or-nothing or partial, not 'partly'");
    }

    @Test
    void refusesAMustGetItemThatIsMarkedByParts() {
        Reading.of(MATCHING + "critical: true\npolicy: partial\n")
                .tells("f.yaml:16: a must-get item is marked all-or-nothing, not 'partial'");
    }

    @Test
    void goesOnToTheNextMistake() {
        Reading.of(Reading.head("matching").replace("explanation", "explain"))
                .tells(
                        "f.yaml:1: 'rights' is missing",
                        "f.yaml:1: there must be 2 to 10 'rights', found 0",
                        "f.yaml:1: 'lefts' is missing",
                        "f.yaml:1: there must be 2 to 8 'lefts', found 0",
                        "f.yaml:1: 'explanation' is missing",
                        "f.yaml:7: unknown key 'explain' (critical, explanation, facts, id, lefts, lesson, level, points,"
                                + " policy, rights, stem, type)");
    }
}
