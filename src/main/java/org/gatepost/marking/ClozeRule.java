package org.gatepost.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.Cloze;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;

/**
 * Every gap filled rightly. With partial credit each gap earns a share. A gap in doubt puts the whole item in doubt,
 * unless it is marked all or nothing and another gap is certainly not right.
 */
record ClozeRule(Cloze item) implements Rule<Cloze.Response> {

    @Override
    public Class<Cloze.Response> takes() {
        return Cloze.Response.class;
    }

    @Override
    public Judgement judge(Cloze.Response given) {
        List<Cloze.Gap> gaps = item.prompt().gaps();
        int right = (int) gaps.stream().filter(gap -> isRight(gap, given)).count();
        List<Judgement.InDoubt> doubts = gaps.stream()
                .flatMap(gap -> typed(gap, given).stream())
                .map(Typed.Verdict::judgement)
                .filter(Judgement.InDoubt.class::isInstance)
                .map(Judgement.InDoubt.class::cast)
                .toList();
        boolean settled = item.key().policy() == Policy.ALL_OR_NOTHING && right + doubts.size() < gaps.size();
        return doubts.isEmpty() || settled
                ? Judgement.of(right, gaps.size(), item.key().policy())
                : doubts.getFirst();
    }

    /** For each gap filled wrongly: the option chosen, the known wrong answer typed, or what the gap says of any other. */
    @Override
    public Stream<String> believed(Cloze.Response given) {
        return item.prompt().gaps().stream().flatMap(gap -> believed(gap, given).stream());
    }

    @Override
    public Cloze.Response fullMarks() {
        Map<OptionId, String> texts = new HashMap<>();
        item.key()
                .texts()
                .forEach((gap, typed) ->
                        texts.put(gap, typed.answer().accepted().all().getFirst()));
        return new Cloze.Response(item.key().options(), texts);
    }

    @Override
    public Guesses guesses() {
        Guesses all = new Guesses(List.of(BigInteger.ONE));
        for (Cloze.Gap gap : item.prompt().gaps()) {
            all = all.and(
                    gap.isTyped() ? Guesses.NEVER : Guesses.oneOf(gap.options().size()));
        }
        return all.by(item.key().policy());
    }

    @Override
    public BigDecimal blindGuess() {
        List<Cloze.Gap> gaps = item.prompt().gaps();
        BigInteger all = BigInteger.ONE;
        for (Cloze.Gap gap : gaps) {
            all = all.multiply(BigInteger.valueOf(Math.max(1, gap.options().size())));
        }
        if (item.key().policy() == Policy.ALL_OR_NOTHING) {
            return gaps.stream().anyMatch(Cloze.Gap::isTyped) ? Odds.NONE : Odds.of(BigInteger.ONE, all);
        }
        BigInteger shares = BigInteger.ZERO;
        for (Cloze.Gap gap : gaps) {
            if (!gap.isTyped()) {
                shares = shares.add(all.divide(BigInteger.valueOf(gap.options().size())));
            }
        }
        return Odds.of(shares, all.multiply(BigInteger.valueOf(gaps.size())));
    }

    private boolean isRight(Cloze.Gap gap, Cloze.Response given) {
        return gap.isTyped()
                ? typed(gap, given).filter(Typed.Verdict::isRight).isPresent()
                : Optional.ofNullable(given.options().get(gap.id()))
                        .filter(option -> option.equals(item.key().options().get(gap.id())))
                        .isPresent();
    }

    private Optional<String> believed(Cloze.Gap gap, Cloze.Response given) {
        if (!gap.isTyped()) {
            return Optional.ofNullable(given.options().get(gap.id()))
                    .filter(option -> !option.equals(item.key().options().get(gap.id())))
                    .map(OptionId::value);
        }
        return typed(gap, given)
                .filter(verdict -> !verdict.isRight() && !verdict.isInDoubt())
                .map(verdict -> Optional.ofNullable(verdict.knownWrong())
                        .flatMap(known -> Optional.ofNullable(item.key().texts().get(gap.id()))
                                .flatMap(typed -> typed.answer().misconceptionOf(known)))
                        .orElse(gap.id().value()));
    }

    /** How what was typed into a gap is judged; empty when nothing was. */
    private Optional<Typed.Verdict> typed(Cloze.Gap gap, Cloze.Response given) {
        return Optional.ofNullable(item.key().texts().get(gap.id()))
                .flatMap(key -> Optional.ofNullable(given.texts().get(gap.id()))
                        .map(text -> Typed.judge(key.answer(), key.byMarker(), text)));
    }
}
