package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.HotText;
import org.gatepost.item.Option;
import org.gatepost.item.Presentation;

/** All spans that break the rule and no other; with partial credit as {@link Chosen} says. */
record HotTextRule(HotText item) implements Rule<HotText.Response> {

    @Override
    public Class<HotText.Response> takes() {
        return HotText.Response.class;
    }

    @Override
    public Judgement judge(HotText.Response given) {
        return chosen().judge(given.chosen());
    }

    @Override
    public Stream<String> believed(HotText.Response given) {
        return chosen().believed(spans(), given.chosen());
    }

    @Override
    public HotText.Response fullMarks() {
        return new HotText.Response(item.key().breaking());
    }

    @Override
    public Guesses guesses() {
        return chosen().guesses(spans().size());
    }

    @Override
    public BigDecimal blindGuess() {
        return chosen().blindGuess(spans().size());
    }

    private List<Option> spans() {
        return Presentation.optionsOf(item.prompt());
    }

    private Chosen chosen() {
        return new Chosen(item.key().breaking(), item.key().policy());
    }
}
