package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Told;
import org.junit.jupiter.api.Test;

/** What a trainer is told about an item. */
class ItemReaderTests {

    private static final String HEAD = """
            id: pledge.i1
            type: %s
            level: apply
            lesson: day.one
            facts: [pledge.f1]
            stem: {zh: 题, en: Stem}
            explanation: {zh: 因为, en: Because}
            """;

    private static final String SINGLE = HEAD.formatted("single-choice") + """
            options:
              - {id: a, text: {zh: 甲, en: A}, right: true}
              - {id: b, text: {zh: 乙, en: B}, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
              - {id: c, text: {zh: 丙, en: C}, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
            """;

    private static final String MULTIPLE = SINGLE.replace("single-choice", "multiple-choice") + """
              - {id: d, text: {zh: 丁, en: D}, right: true}
            """;

    private static final String VERDICT = HEAD.formatted("true-false") + """
            answer: false
            misconception: {zh: 以为, en: Believes}
            refutedBy: pledge.f1
            """;

    private static final String ORDER = HEAD.formatted("ordering") + """
            entries:
              - {id: c, text: {zh: 丙, en: C}}
              - {id: a, text: {zh: 甲, en: A}}
              - {id: b, text: {zh: 乙, en: B}}
            misconception: {zh: 以为, en: Believes}
            refutedBy: pledge.f1
            """;

    private final Problems problems = new Problems();

    @Test
    void readsEachType() {
        assertThat(read(SINGLE).map(Item::key)).contains(new SingleChoice.Key(new OptionId("a")));
        assertThat(read(MULTIPLE).map(Item::key))
                .contains(new MultipleChoice.Key(java.util.Set.of(new OptionId("a"), new OptionId("d"))));
        assertThat(read(VERDICT).map(Item::key)).contains(new TrueFalse.Key(false));
        assertThat(read(ORDER).map(Item::key))
                .contains(new Ordering.Key(List.of(new OptionId("c"), new OptionId("a"), new OptionId("b"))));
        assertTold();
    }

    @Test
    void showsEntriesInAnOrderThatSaysNothing() {
        var ordering = (Ordering) read(ORDER).orElseThrow();
        assertThat(ordering.prompt().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void namesTheNearestType() {
        assertThat(read(SINGLE.replace("single-choice", "singel-choice"))).isEmpty();
        assertTold("f.yaml:2: there is no item type 'singel-choice' (case-essay, checklist, classification,"
                + " cloze, exact-sentence, hot-text, matching, multiple-choice, numeric, ordering, ranking, short-text,"
                + " single-choice, true-false), did you mean 'single-choice'?");
    }

    @Test
    void namesTheNearestLevel() {
        read(SINGLE.replace("apply", "aply"));
        assertTold("f.yaml:3: there is no level 'aply' (recall, understand, apply, judge), did you mean 'apply'?");
    }

    @Test
    void refusesAnItemWithoutType() {
        read(SINGLE.replace("type: single-choice\n", ""));
        assertTold("f.yaml:1: 'type' is missing");
    }

    @Test
    void refusesNoRightOption() {
        read(SINGLE.replace(", right: true", ", right: false"));
        assertTold(
                "f.yaml:8: exactly one option must be 'right: true', found 0",
                "f.yaml:9: 'misconception' is missing in this entry of 'options'",
                "f.yaml:9: 'refutedBy' is missing in this entry of 'options'");
    }

    @Test
    void refusesTwoRightOptionsOfASingleChoice() {
        read(SINGLE.replace(
                "misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}\n  - {id: c",
                "right: true}\n  - {id: c"));
        assertTold("f.yaml:8: exactly one option must be 'right: true', found 2");
    }

    @Test
    void refusesAMultipleChoiceInWhichAllOrNoneAreRight() {
        String wrong = "misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1";
        read(MULTIPLE.replace(wrong, "right: true"));
        read(MULTIPLE.replace("right: true", wrong));
        assertTold(
                "f.yaml:8: one or more options must be 'right: true', but not all, found 4",
                "f.yaml:8: one or more options must be 'right: true', but not all, found 0");
    }

    @Test
    void refusesTooFewOptions() {
        read(HEAD.formatted("single-choice") + """
                options:
                  - {id: a, text: {zh: 甲, en: A}, right: true}
                """);
        assertTold("f.yaml:8: there must be 3 to 6 'options', found 1");
    }

    @Test
    void survivesAnItemWithoutAnyOption() {
        assertThat(read(HEAD.formatted("single-choice") + "options: []\n")).isEmpty();
        assertThat(read(HEAD.formatted("multiple-choice"))).isEmpty();
        assertTold(
                "f.yaml:1: 'options' is missing",
                "f.yaml:1: there must be 4 to 6 'options', found 0",
                "f.yaml:1: one or more options must be 'right: true', but not all, found 0",
                "f.yaml:8: there must be 3 to 6 'options', found 0",
                "f.yaml:8: exactly one option must be 'right: true', found 0");
    }

    @Test
    void refusesAMisconceptionOfTheRightOption() {
        read(SINGLE.replace("right: true", "right: true, misconception: {zh: 以为, en: Believes}"));
        assertTold("f.yaml:9: an option that is right has no 'misconception'");
    }

    @Test
    void refusesAnOptionIdUsedTwice() {
        read(SINGLE.replace("{id: c,", "{id: b,"));
        assertTold("f.yaml:11: the id 'b' is used twice in this item, first at f.yaml:10");
    }

    @Test
    void refusesAVerdictThatIsNeitherTrueNorFalse() {
        read(VERDICT.replace("answer: false", "answer: no"));
        read(VERDICT.replace("answer: false\n", ""));
        assertTold("f.yaml:1: 'answer' is missing", "f.yaml:8: 'answer' must be true or false, not 'no'");
    }

    @Test
    void refusesTooManyEntries() {
        String entry = "  - {id: %s, text: {zh: 丙, en: C}}\n";
        read(ORDER.replace(
                "misconception:",
                entry.formatted("d") + entry.formatted("e") + entry.formatted("f") + entry.formatted("g")
                        + entry.formatted("h") + "misconception:"));
        assertTold("f.yaml:8: there must be 3 to 7 'entries', found 8");
    }

    @Test
    void refusesAnItemThatRestsOnNothing() {
        read(SINGLE.replace("facts: [pledge.f1]", "facts: []"));
        assertTold("f.yaml:1: item 'pledge.i1': an item rests on at least one fact: pledge.i1");
    }

    @Test
    void readsARankingInTheExpertsOrder() {
        var ranking = (Ranking) read(ORDER.replace("type: ordering", "type: ranking") + "policy: distance\n")
                .orElseThrow();
        assertThat(ranking.key().order()).hasToString("[c, a, b]");
        assertThat(ranking.prompt().entries())
                .extracting(entry -> entry.id().value())
                .containsExactly("a", "b", "c");
        assertThat(ranking.key().policy()).isEqualTo(Policy.DISTANCE);
        assertTold();
    }

    @Test
    void readsHowAnItemIsMarked() {
        assertThat(read(MULTIPLE + "policy: partial\n").map(Item::policy)).contains(Policy.PARTIAL);
        assertThat(read(ORDER + "policy: adjacent-pairs\n").map(Item::policy)).contains(Policy.ADJACENT_PAIRS);
        assertThat(read(ORDER + "policy: all-or-nothing\n").map(Item::policy)).contains(Policy.ALL_OR_NOTHING);
        assertTold();
        read(ORDER + "policy: distance\n");
        assertTold("f.yaml:14: this type is marked all-or-nothing or adjacent-pairs, not 'distance'");
    }

    @Test
    void takesNoPolicyWhereAnswersHaveNoParts() {
        read(SINGLE + "policy: all-or-nothing\n");
        assertTold("f.yaml:12: unknown key 'policy' (critical, explanation, facts, id, inOrder, lesson, level, options,"
                + " points, stem, type)");
    }

    @Test
    void keepsFiguresInTheOrderWritten() {
        assertThat(read(SINGLE + "inOrder: true\n")
                        .map(item -> ((SingleChoice) item).prompt().inOrder()))
                .contains(true);
        assertThat(read(SINGLE).map(item -> ((SingleChoice) item).prompt().inOrder()))
                .contains(false);
        assertTold();
    }

    @Test
    void readsPointsInHundredths() {
        assertThat(read(SINGLE + "points: 2.5\n")
                        .map(item -> item.header().points().toString()))
                .contains("2.5");
        assertTold();
        for (String wrong : List.of("0", "0.001", "100.01", "-1", "1e2", "two")) {
            read(SINGLE + "points: " + wrong + "\n");
        }
        assertThat(Told.lines(problems.all()))
                .hasSize(6)
                .allSatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        "f.yaml:12: 'points' must be a number from 0.01 to 100 with at most 2 decimals, not '"));
    }

    @Test
    void refusesAMissingTranslation() {
        read(SINGLE.replace("{zh: 题, en: Stem}", "{zh: 题}"));
        assertTold("f.yaml:6: 'en' is missing in 'stem'");
    }

    @Test
    void namesTheNearestKey() {
        read(SINGLE.replace("explanation:", "explantion:"));
        assertTold(
                "f.yaml:1: 'explanation' is missing",
                "f.yaml:7: unknown key 'explantion', did you mean 'explanation'?");
    }

    private Optional<Item> read(String yaml) {
        return Block.read("f.yaml", yaml, problems).flatMap(ItemReader::read);
    }

    private void assertTold(String... lines) {
        assertThat(Told.lines(problems.all())).containsExactly(lines);
    }
}
