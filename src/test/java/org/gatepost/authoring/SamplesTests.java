package org.gatepost.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatepost.item.Item;
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
            assertThat(sample.header().facts()).allMatch(fact -> ledger.fact(fact).isPresent());
            assertThat(sample.rationale().misconceptions().values())
                    .allMatch(believed -> ledger.fact(believed.refutedBy()).isPresent());
        }
    }

    @Test
    void hasAnAnswerForEachWayItCanBeMarked() {
        for (Item sample : samples) {
            List<Exhibit.Example> examples = Examples.of(sample);
            assertThat(examples).extracting(Exhibit.Example::outcome).as(sample.typeName()).contains(Outcome.RIGHT, Outcome.WRONG);
            assertThat(examples).allSatisfy(example -> {
                var shown = Presentation.toTry(sample.prompt());
                var trial = Trial.of(sample, shown.write(example.response()));
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
}
