package org.gatepost.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.Policy;
import org.gatepost.item.Presentation;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

class SamplesTests {

    private final List<Item> samples = Samples.read();

    @Test
    void showsEveryTypeThereIsOnce() {
        assertThat(samples).extracting(Item::typeName).doesNotHaveDuplicates();
    }

    @Test
    void restsOnFactsOfTheLedger() {
        var ledger = ShippedLedger.read();
        for (Item sample : samples) {
            assertThat(sample.header().facts())
                    .allMatch(fact -> ledger.fact(fact).isPresent());
            assertThat(sample.rationale().misconceptions().values())
                    .allMatch(believed -> ledger.fact(believed.refutedBy()).isPresent());
        }
    }

    @Test
    void hasAnAnswerForEachWayItCanBeMarked() {
        for (Item written : samples) {
            Item sample = written.sample();
            List<Exhibit.Example> examples = Examples.of(sample);
            assertThat(examples)
                    .extracting(Exhibit.Example::outcome)
                    .as(sample.typeName())
                    .containsExactlyInAnyOrderElementsOf(ways(sample));
            assertThat(examples).allSatisfy(example -> {
                var shown = Presentation.toTry(sample.prompt());
                var trial = Trial.of(written, shown.write(example.response()));
                assertThat(trial.mark()).isEqualTo(Marking.mark(sample, example.response()));
                assertThat(trial.mark().outcome()).isEqualTo(example.outcome());
            });
            assertThat(examples)
                    .as("what the wrong answer to the %s believes", sample.typeName())
                    .filteredOn(example -> example.outcome() == Outcome.WRONG)
                    .noneMatch(example ->
                            Marking.misconceptions(sample, example.response()).isEmpty());
        }
    }

    private static Set<Outcome> ways(Item sample) {
        return switch (sample.typeName()) {
            case "case-essay" -> Set.of(Outcome.NEEDS_MARKER);
            case "short-text" -> Set.of(Outcome.RIGHT, Outcome.WRONG, Outcome.NEEDS_MARKER);
            default ->
                sample.policy() == Policy.ALL_OR_NOTHING
                        ? Set.of(Outcome.RIGHT, Outcome.WRONG)
                        : Set.of(Outcome.RIGHT, Outcome.PARTLY, Outcome.WRONG);
        };
    }
}
