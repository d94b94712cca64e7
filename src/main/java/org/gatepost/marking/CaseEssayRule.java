package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;

/** Always marked by a person, with the rubric. */
record CaseEssayRule(CaseEssay item) implements Rule<CaseEssay.Response> {

    @Override
    public Class<CaseEssay.Response> takes() {
        return CaseEssay.Response.class;
    }

    @Override
    public Judgement judge(CaseEssay.Response given) {
        return new Judgement.InDoubt(Doubt.ESSAY);
    }

    @Override
    public Stream<String> believed(CaseEssay.Response given) {
        return Stream.empty();
    }

    @Override
    public CaseEssay.Response fullMarks() {
        throw new IllegalArgumentException("no essay earns marks without a person: " + item.id());
    }

    @Override
    public Guesses guesses() {
        return Guesses.NEVER;
    }

    @Override
    public BigDecimal blindGuess() {
        return Odds.NONE;
    }
}
