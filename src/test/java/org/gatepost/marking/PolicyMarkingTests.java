package org.gatepost.marking;

import java.util.Set;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Ordering;
import org.gatepost.item.Policy;
import org.gatepost.item.Ranking;
import org.gatepost.item.SampleItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers are worth that are chosen or put in order and not marked all or nothing. Items are worth 2 points. */
class PolicyMarkingTests {

    @ParameterizedTest(name = "right are {0} of a b c d e, chosen {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a b c | a b c     | RIGHT  | 2    | -
            a b c | a b       | PARTLY | 1.33 | -
            a b c | a         | PARTLY | 0.66 | -
            a b c | a b c d   | PARTLY | 1.33 | d
            a b c | a b d     | PARTLY | 0.66 | d
            a b c | a d       | WRONG  | 0    | d
            a b c | d         | WRONG  | 0    | d
            a b c | d e       | WRONG  | 0    | d e
            a b c | a d e     | WRONG  | 0    | d e
            a b c | a b c d e | PARTLY | 0.66 | d e
            a b c | nothing   | BLANK  | 0    | -
            a b   | a b c d e | WRONG  | 0    | c d e
            a     | a         | RIGHT  | 2    | -
            a     | a b       | WRONG  | 0    | b
            """)
    void takesBackAShareForEachWrongOptionChosen(
            String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.multiple(2, Policy.PARTIAL, Set.of(right.split(" ")), "a", "b", "c", "d", "e");
        Marked.is(
                item,
                given == null ? null : new MultipleChoice.Response(Set.copyOf(Marked.ids(given))),
                outcome,
                earned,
                believed);
    }

    @ParameterizedTest(name = "{0}: a and c of a b c d break the rule, marked {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            ALL_OR_NOTHING | a c     | RIGHT  | 2 | -
            ALL_OR_NOTHING | a       | WRONG  | 0 | -
            ALL_OR_NOTHING | a b c   | WRONG  | 0 | b
            ALL_OR_NOTHING | d b     | WRONG  | 0 | b d
            ALL_OR_NOTHING | nothing | BLANK  | 0 | -
            PARTIAL        | a c     | RIGHT  | 2 | -
            PARTIAL        | a       | PARTLY | 1 | -
            PARTIAL        | a b c   | PARTLY | 1 | b
            PARTIAL        | a b     | WRONG  | 0 | b
            PARTIAL        | a b c d | WRONG  | 0 | b d
            PARTIAL        | nothing | BLANK  | 0 | -
            """)
    void marksTheSpansOfAConversation(
            Policy policy, @Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.hotText(2, policy, Set.of("a", "c"), "a", "b", "c", "d");
        Marked.is(
                item,
                given == null ? null : new HotText.Response(Set.copyOf(Marked.ids(given))),
                outcome,
                earned,
                believed);
    }

    @ParameterizedTest(name = "in order {0}, answered {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a b c d e | a b c d e | RIGHT  | 2   | -
            a b c d e | b c d e a | PARTLY | 1.5 | order
            a b c d e | e a b c d | PARTLY | 1.5 | order
            a b c d e | c d e a b | PARTLY | 1.5 | order
            a b c d e | a b d c e | PARTLY | 0.5 | order
            a b c d e | b a c d e | PARTLY | 1   | order
            a b c d e | a c b e d | WRONG  | 0   | order
            a b c d e | e d c b a | WRONG  | 0   | order
            a b c d e | nothing   | BLANK  | 0   | -
            d a c b   | d a b c   | PARTLY | 0.66 | order
            """)
    void paysForEntriesThatAreFollowedByTheRightOne(
            String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.ordering(2, Policy.ADJACENT_PAIRS, right.split(" "));
        Marked.is(item, given == null ? null : new Ordering.Response(Marked.ids(given)), outcome, earned, believed);
    }

    @ParameterizedTest(name = "{0}: ranked {1}, answered {2}: {3}, {4} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            DISTANCE       | a b c d   | a b c d   | RIGHT  | 2    | -
            DISTANCE       | a b c d   | b a c d   | PARTLY | 1.5  | order
            DISTANCE       | a b c d   | a c b d   | PARTLY | 1.5  | order
            DISTANCE       | a b c d   | b a d c   | PARTLY | 1    | order
            DISTANCE       | a b c d   | b c d a   | PARTLY | 0.5  | order
            DISTANCE       | a b c d   | d c b a   | WRONG  | 0    | order
            DISTANCE       | a b c d   | c d a b   | WRONG  | 0    | order
            DISTANCE       | a b c d   | nothing   | BLANK  | 0    | -
            DISTANCE       | a b c d e | b a c d e | PARTLY | 1.66 | order
            DISTANCE       | a b c d e | e d c b a | WRONG  | 0    | order
            DISTANCE       | c a b     | c b a     | PARTLY | 1    | order
            ALL_OR_NOTHING | a b c d   | a b c d   | RIGHT  | 2    | -
            ALL_OR_NOTHING | a b c d   | b a c d   | WRONG  | 0    | order
            ALL_OR_NOTHING | a b c d   | nothing   | BLANK  | 0    | -
            """)
    void takesAShareForEachPlaceAnEntryIsAway(
            Policy policy, String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.ranking(2, policy, right.split(" "));
        Marked.is(item, given == null ? null : new Ranking.Response(Marked.ids(given)), outcome, earned, believed);
    }

    @ParameterizedTest(name = "ranked a b c, answered {0}")
    @CsvSource({"a b", "a b d", "a b c d"})
    void earnsNothingForAnOrderOfSomethingElse(String given) {
        Item item = SampleItems.ranking(2, Policy.DISTANCE, "a", "b", "c");
        Marked.is(item, new Ranking.Response(Marked.ids(given)), Outcome.WRONG, "0", "order");
    }
}
