package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.Checklist;

/** Every point judged as the description tells it, as {@link Placed} says. */
record ChecklistRule(Checklist item) implements Rule<Checklist.Response> {

    @Override
    public Class<Checklist.Response> takes() {
        return Checklist.Response.class;
    }

    @Override
    public Judgement judge(Checklist.Response given) {
        return placed().judge(given.verdicts());
    }

    @Override
    public Stream<String> believed(Checklist.Response given) {
        return placed().believed(item.prompt().points(), given.verdicts());
    }

    @Override
    public Checklist.Response fullMarks() {
        return new Checklist.Response(item.key().verdicts());
    }

    @Override
    public Guesses guesses() {
        return Guesses.ofEach(
                Checklist.Verdict.values().length,
                item.prompt().points().size(),
                item.key().policy());
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.ofEach(
                Checklist.Verdict.values().length,
                item.prompt().points().size(),
                item.key().policy());
    }

    private Placed<Checklist.Verdict> placed() {
        return new Placed<>(item.key().verdicts(), item.key().policy());
    }
}
