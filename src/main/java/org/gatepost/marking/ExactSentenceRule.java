package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.gatepost.item.ExactSentence;

/** The sentence word for word in either language, or nothing; never a matter for a person. */
record ExactSentenceRule(ExactSentence item) implements Rule<ExactSentence.Response> {

    @Override
    public Class<ExactSentence.Response> takes() {
        return ExactSentence.Response.class;
    }

    @Override
    public Judgement judge(ExactSentence.Response given) {
        return Judgement.all(Typed.isSentence(item.key().sentence(), given.text()));
    }

    @Override
    public Stream<String> believed(ExactSentence.Response given) {
        return Stream.of("sentence");
    }

    @Override
    public ExactSentence.Response fullMarks() {
        return new ExactSentence.Response(item.key().sentence().zh());
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
