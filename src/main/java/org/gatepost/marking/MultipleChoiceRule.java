package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.MultipleChoice;

/** All right options and no other; with partial credit as {@link Chosen} says. */
record MultipleChoiceRule(MultipleChoice item) implements Rule<MultipleChoice.Response> {

    @Override
    public Class<MultipleChoice.Response> takes() {
        return MultipleChoice.Response.class;
    }

    @Override
    public Judgement judge(MultipleChoice.Response given) {
        return chosen().judge(given.chosen());
    }

    @Override
    public Stream<String> believed(MultipleChoice.Response given) {
        return chosen().believed(item.prompt().options(), given.chosen());
    }

    @Override
    public MultipleChoice.Response fullMarks() {
        return new MultipleChoice.Response(item.key().right());
    }

    @Override
    public Guesses guesses() {
        return chosen().guesses(item.prompt().options().size());
    }

    @Override
    public BigDecimal blindGuess() {
        return chosen().blindGuess(item.prompt().options().size());
    }

    private Chosen chosen() {
        return new Chosen(item.key().right(), item.key().policy());
    }
}
