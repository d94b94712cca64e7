package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.Seeded;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.Item;
import org.gatepost.item.Numeric;
import org.gatepost.item.Policy;
import org.gatepost.item.Response;
import org.gatepost.item.SampleItems;
import org.gatepost.item.ShortText;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** What holds for every item of every type and every answer to it. */
class MarkingPropertiesTests {

    private static final int ROUNDS = 5_000;

    @Test
    void isUnmovedByTheOrderInWhichThingsAreWritten() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            Item rewritten = SampleItems.rewritten(item, random);
            assertThat(Marking.mark(rewritten, response)).isEqualTo(Marking.mark(item, response));
            assertThat(Marking.misconceptions(rewritten, response))
                    .containsExactlyInAnyOrderElementsOf(Marking.misconceptions(item, response));
            assertThat(Marking.blindGuess(rewritten)).isEqualTo(Marking.blindGuess(item));
        });
    }

    @Test
    void givesFullMarksToTheKeyAndToNothingElse() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            if (item instanceof CaseEssay) {
                return;
            }
            Mark mark = Marking.mark(item, response);
            boolean isKey = isKey(item, response);
            assertThat(mark.earned().equals(mark.possible())).isEqualTo(isKey);
            assertThat(mark.outcome() == Outcome.RIGHT).isEqualTo(isKey);
            assertThat(Marking.mark(item, Marking.fullMarks(item)).outcome()).isEqualTo(Outcome.RIGHT);
        });
    }

    /** Words and sentences may be right in more than one way. */
    private static boolean isKey(Item item, Response response) {
        return switch (response) {
            case ShortText.Response given ->
                ((ShortText) item).key().answer().accepted().all().contains(given.text());
            case ExactSentence.Response given -> {
                var sentence = ((ExactSentence) item).key().sentence();
                yield given.text().equals(sentence.zh()) || given.text().equals(sentence.en());
            }
            case Cloze.Response given -> {
                var key = ((Cloze) item).key();
                yield given.options().equals(key.options())
                        && given.texts().keySet().equals(key.texts().keySet())
                        && key.texts().entrySet().stream()
                                .allMatch(gap -> gap.getValue()
                                        .answer()
                                        .accepted()
                                        .all()
                                        .contains(given.texts().get(gap.getKey())));
            }
            case Numeric.Response given -> {
                var number = (Numeric) item;
                yield Typed.number(given.text(), number.prompt().unit())
                        .filter(figure -> number.key()
                                .tolerance()
                                .allows(number.key().answer().number(), figure))
                        .isPresent();
            }
            default -> response.equals(Marking.fullMarks(item));
        };
    }

    @Test
    void asksAPersonOnlyAboutItemsThatMayNeedOne() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Mark mark = Marking.mark(item, SampleItems.anyResponse(item, random));
            if (mark.outcome() == Outcome.NEEDS_MARKER) {
                assertThat(item.mayNeedMarker()).isTrue();
                assertThat(mark.earned()).isEqualTo(Points.ZERO);
            }
        });
    }

    @Test
    void neverCallsABlankWrongNorAnAnswerBlank() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            assertThat(Marking.mark(item, null))
                    .isEqualTo(
                            new Mark(Outcome.BLANK, Points.ZERO, item.header().points()));
            assertThat(Marking.misconceptions(item, null)).isEmpty();
            assertThat(Marking.mark(item, SampleItems.anyResponse(item, random)).outcome())
                    .isNotEqualTo(Outcome.BLANK);
        });
    }

    @Test
    void staysBetweenNothingAndThePointsOfTheItem() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Mark mark = Marking.mark(item, random.nextInt(5) == 0 ? null : SampleItems.anyResponse(item, random));
            assertThat(mark.possible()).isEqualTo(item.header().points());
            assertThat(mark.earned()).isBetween(Points.ZERO, mark.possible());
            assertThat(Marking.blindGuess(item)).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            if (item.policy() == Policy.ALL_OR_NOTHING) {
                assertThat(mark.earned()).isIn(Points.ZERO, mark.possible());
            }
        });
    }

    @Test
    void givesTheIdenticalMarkWhenWhatWasStoredIsMarkedAgain() {
        Seeded.rounds(1_000, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            Item stored = StoredJson.read(StoredJson.write(item), Item.class);
            Response replayed = StoredJson.read(StoredJson.write(response), Response.class);
            assertThat(Marking.mark(stored, replayed)).isEqualTo(Marking.mark(item, response));
            assertThat(Marking.misconceptions(stored, replayed)).isEqualTo(Marking.misconceptions(item, response));
        });
    }

    @Test
    void neverPaysLessForOnePartMoreThatIsRightNorMoreForOneThatIsWrong() {
        int[] compared = {0};
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            Points before = Marking.mark(item, response).earned();
            for (Response better : OnePart.better(item, response)) {
                assertThat(Marking.mark(item, better).earned())
                        .as("%s after %s", better, response)
                        .isGreaterThanOrEqualTo(before);
                compared[0]++;
            }
            for (Response worse : OnePart.worse(item, response)) {
                assertThat(Marking.mark(item, worse).earned())
                        .as("%s after %s", worse, response)
                        .isLessThanOrEqualTo(before);
                compared[0]++;
            }
        });
        assertThat(compared[0]).isGreaterThan(ROUNDS);
    }

    @Test
    void marksOneItemOfEachTypeAsItsTrainerMeantIt() {
        for (Item written : SampleItems.oneOfEach()) {
            Item item = written.sample();
            assertThat(Marking.mark(item, null).outcome()).isEqualTo(Outcome.BLANK);
            if (!(item instanceof CaseEssay)) {
                assertThat(Marking.mark(item, Marking.fullMarks(item)).earned())
                        .isEqualTo(item.header().points());
            }
        }
    }

    @Test
    void addsUpToTheWhole() {
        Seeded.rounds(500, random -> {
            List<Mark> form = new ArrayList<>();
            for (int slot = 0; slot < 40; slot++) {
                Item item = SampleItems.any(random);
                form.add(Marking.mark(item, SampleItems.anyResponse(item, random)));
            }
            Points whole = form.stream().map(Mark::earned).reduce(Points.ZERO, Points::plus);
            int cut = random.nextInt(40);
            Points first = form.subList(0, cut).stream().map(Mark::earned).reduce(Points.ZERO, Points::plus);
            Points rest = form.subList(cut, 40).stream().map(Mark::earned).reduce(Points.ZERO, Points::plus);
            assertThat(first.plus(rest)).isEqualTo(whole);
            assertThat(whole.value().movePointRight(2).stripTrailingZeros().scale())
                    .isLessThanOrEqualTo(0);
        });
    }

    @Test
    void refusesAResponseOfAnotherType() {
        Seeded.rounds(1_000, random -> {
            Item item = SampleItems.any(random);
            Item other = SampleItems.any(random);
            Response response = SampleItems.anyResponse(other, random);
            if (!item.typeName().equals(other.typeName())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Marking.mark(item, response))
                        .withMessageContaining(item.id().value());
                assertThatIllegalArgumentException().isThrownBy(() -> Marking.misconceptions(item, response));
            }
        });
    }

    @Test
    void knowsNothingThatIsBelievedByWhoeverIsRight() {
        Seeded.rounds(ROUNDS, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            List<?> believed = Marking.misconceptions(item, response);
            assertThat(believed).doesNotHaveDuplicates();
            if (Marking.mark(item, response).outcome() == Outcome.RIGHT) {
                assertThat(believed).isEmpty();
            }
        });
    }
}
