package org.gatepost.authoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.Numeric;
import org.gatepost.item.OptionId;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.TextAnswer;
import org.gatepost.marking.Marking;

/** Answers that somebody types: the right words, those known to be wrong, and words nobody has listed. */
final class TypedExamples {

    private static final MathContext READABLE = new MathContext(5);

    private TypedExamples() {}

    static Stream<Response> of(ShortText item) {
        TextAnswer answer = item.key().answer();
        return Stream.concat(Stream.of(answer.accepted().all().getFirst()), others(answer))
                .map(ShortText.Response::new);
    }

    /** The sentence, and the sentence without its end. */
    static Stream<Response> of(ExactSentence item) {
        String sentence = item.key().sentence().zh();
        return Stream.of(sentence, half(sentence)).map(ExactSentence.Response::new);
    }

    static Stream<Response> of(CaseEssay item) {
        String text = item.rationale().explanation().zh();
        return Stream.of(new CaseEssay.Response(
                text.substring(0, Math.min(text.length(), item.prompt().longest()))));
    }

    /** The right number, and what the typical mistakes come to. */
    static Stream<Response> of(Numeric item) {
        Stream<BigDecimal> wrong =
                item.key().traps().stream().map(trap -> trap.answer().number());
        return Stream.concat(
                Stream.of(Marking.fullMarks(item)),
                wrong.flatMap(number -> Stream.of(number.round(READABLE), number))
                        .map(number -> new Numeric.Response(number.toPlainString())));
    }

    /** All gaps right, the last filled otherwise, and all filled otherwise, in each way that is known. */
    static Stream<Response> of(Cloze item) {
        List<Response> answers = new ArrayList<>();
        List<Cloze.Gap> gaps = item.prompt().gaps();
        answers.add(filled(item, List.of(), 0));
        for (int way = 0; way < 3; way++) {
            answers.add(filled(item, List.of(gaps.getLast()), way));
            answers.add(filled(item, gaps, way));
        }
        return answers.stream();
    }

    private static Cloze.Response filled(Cloze item, List<Cloze.Gap> otherwise, int way) {
        Map<OptionId, OptionId> options = new HashMap<>(item.key().options());
        Map<OptionId, String> texts = new HashMap<>();
        item.key()
                .texts()
                .forEach((gap, typed) ->
                        texts.put(gap, typed.answer().accepted().all().getFirst()));
        for (Cloze.Gap gap : otherwise) {
            OptionId right = options.get(gap.id());
            gap.options().stream()
                    .filter(option -> !option.id().equals(right))
                    .skip(Math.clamp(gap.options().size() - 2L, 0, way))
                    .findFirst()
                    .ifPresent(option -> options.put(gap.id(), option.id()));
            Optional.ofNullable(item.key().texts().get(gap.id()))
                    .map(typed -> others(typed.answer()).toList())
                    .ifPresent(words -> texts.put(gap.id(), words.get(Math.min(way, words.size() - 1))));
        }
        return new Cloze.Response(options, texts);
    }

    /** The answers known to be wrong, and a part of the right one with more behind it, which nobody may have listed. */
    private static Stream<String> others(TextAnswer answer) {
        String right = answer.accepted().all().getFirst();
        return Stream.concat(answer.knownWrong().stream(), Stream.of(half(right) + "…"));
    }

    private static String half(String words) {
        return words.substring(0, (words.length() + 1) / 2);
    }
}
