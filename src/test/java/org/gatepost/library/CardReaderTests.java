package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.CARDS;

import java.util.List;
import java.util.Objects;
import org.gatepost.authored.Told;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

/** What an author is told about {@code content/cards/}. */
class CardReaderTests {

    private final SmallContent content = new SmallContent();

    @Test
    void readsADeckWithItsCardsPartsAndLines() {
        Deck deck = deck();
        Card card = deck.cards().getFirst();
        assertThat(deck.title().en()).isEqualTo("Cards");
        assertThat(card.address()).isEqualTo("cards/pledge-card");
        assertThat(card.note()).contains(new LocalizedText("提醒", "A note"));
        assertThat(card.hasNamedParts()).isTrue();
        assertThat(card.parts().getFirst().lines())
                .containsExactly(
                        new CardLine(new LocalizedText("保修两年", "Two years of warranty"), true),
                        new CardLine(new LocalizedText("一天", "One day"), false));
        assertThat(card.parts().getLast().toFill()).isTrue();
        assertThat(card.parts().getLast().lines()).isEmpty();
        assertThat(card.allFacts()).extracting(FactId::value).containsExactly("pledge.f1", "pledge.f2", "motto.f1");
        assertThat(card.isAbout(List.of(new FactId("motto.f1")))).isTrue();
        assertThat(card.isAbout(List.of(new FactId("motto.f2")))).isFalse();
    }

    private Deck deck() {
        return Objects.requireNonNull(content.read().decks().get(new DeckId("pocket")));
    }

    @Test
    void mayBeATitleAndNothingElse() {
        content.append(CARDS, """
                  - id: short
                    title: {zh: 短, en: Short}
                    facts: [pledge.f1]
                """.indent(0));
        assertThat(deck().cards()).hasSize(2);
    }

    @Test
    void tellsEveryMistakeAtOnceByFileAndLine() {
        content.replace(CARDS, "note: {zh: 提醒, en: A note}", "noet: {zh: 提醒, en: A note}");
        content.replace(CARDS, "heading: {zh: 保修, en: Warranty}", "heading: {zh: 保修}");
        content.replace(CARDS, "exact: false", "exact: perhaps");
        content.replace(CARDS, "[motto.f1]", "[motto.f9]");
        told(
                "content/cards/pocket.yaml:8: unknown key 'noet' in this entry of 'cards', did you mean 'note'?",
                "content/cards/pocket.yaml:10: 'en' is missing in 'heading'",
                "content/cards/pocket.yaml:13: 'exact' must be true or false, not 'perhaps'",
                "content/cards/pocket.yaml:17: there is no fact 'motto.f9', did you mean 'motto.f1'?");
    }

    @Test
    void refusesFactsThatDoNotExist() {
        content.replace(CARDS, "    facts: [pledge.f1]\n", "    facts: [plege.f1]\n");
        told("content/cards/pocket.yaml:5: there is no fact 'plege.f1', did you mean 'pledge.f1'?");
    }

    @Test
    void refusesAPartWithoutWordsThatNobodyHasToFillIn() {
        content.replace(CARDS, "        toFill: true\n", "");
        told("content/cards/pocket.yaml:15: 'lines' is missing in this entry of 'parts'; a part whose words the company"
                + " has to give has 'toFill: true'");
    }

    @Test
    void refusesWordsInAPartThatIsStillToBeFilledIn() {
        content.replace(CARDS, "toFill: true", "toFill: true\n        lines: [{zh: 话, en: Words}]");
        told(
                "content/cards/pocket.yaml:16: a part that is still to be filled in has no 'lines': leave out one of the two");
    }

    @Test
    void refusesASetSentenceThatIsNoneOfTheSource() {
        content.replace(CARDS, "zh: 保修两年", "zh: 保修三年");
        told("content/cards/pocket.yaml:14: '保修三年' stands under 'exact' of none of the facts [pledge.f1, pledge.f2]");
    }

    @Test
    void takesASetSentenceHoweverItsMarksWereTyped() {
        content.replace(CARDS, "zh: 保修两年", "zh: 保修，两年！");
        assertThat(content.read().decks()).hasSize(1);
    }

    @Test
    void refusesWhatRestsOnNoFact() {
        content.replace(CARDS, "facts: [motto.f1]", "facts: []");
        told("content/cards/pocket.yaml:17: 'facts' is empty; whatever stands on a card rests on a fact");
    }

    @Test
    void refusesACardWhoseIdIsTakenOrNoEndOfAnAddress() {
        content.put("cards/other.yaml", """
                id: other
                title: {zh: 卡片, en: Cards}
                summary: {zh: 一句话。, en: One sentence.}
                cards:
                  - {id: pledge-card, title: {zh: 短, en: Short}, facts: [pledge.f1]}
                  - {id: pledge.card, title: {zh: 短, en: Short}, facts: [pledge.f1]}
                """);
        told(
                "content/cards/other.yaml:6: 'pledge.card' is no id of a card: it ends an address, so it has one part",
                "content/cards/pocket.yaml:5: the id 'pledge-card' is taken already, at content/cards/other.yaml:5");
    }

    @Test
    void refusesADeckWithoutCardsOrOfAnotherNameThanItsFile() {
        content.put("cards/other.yaml", """
                id: others
                title: {zh: 卡片, en: Cards}
                summary: {zh: 一句话。, en: One sentence.}
                cards: []
                """);
        told(
                "content/cards/other.yaml:1: 'others' must stand in a file 'others.yaml'",
                "content/cards/other.yaml:4: a deck has at least one card");
    }

    /** Exactly these, in this order. */
    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
