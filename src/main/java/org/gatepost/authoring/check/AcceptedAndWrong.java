package org.gatepost.authoring.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatepost.item.Cloze;
import org.gatepost.item.Item;
import org.gatepost.item.Numeric;
import org.gatepost.item.OptionId;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/** No answer that is listed as wrong is marked as right, whatever the marking passes over in what is typed. */
record AcceptedAndWrong() implements ContentRule {

    private static final int DRAWN = 12;

    @Override
    public String name() {
        return "accepted-and-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Item item : material.manuscript().items()) {
            wrong(item)
                    .filter(wrong -> wrong.times() * 2 >= wrong.outOf())
                    .forEach(wrong -> findings.add(
                            material.placeOf(item),
                            "'%s': '%s' is listed as wrong, but marked as right%s"
                                    .formatted(
                                            item.id(),
                                            wrong.answer(),
                                            wrong.outOf() == 1
                                                    ? ""
                                                    : " for %d of %d values".formatted(wrong.times(), wrong.outOf()))));
        }
    }

    /** How often a wrong answer is marked as right. */
    private record Wrong(String answer, long times, int outOf) {}

    private static Stream<Wrong> wrong(Item item) {
        return switch (item) {
            case ShortText words ->
                words.key().answer().knownWrong().stream().map(text -> typed(item, text, new ShortText.Response(text)));
            case Cloze cloze ->
                cloze.key().texts().entrySet().stream()
                        .flatMap(gap -> gap.getValue().answer().knownWrong().stream()
                                .map(text -> typed(item, text, filled(cloze, gap.getKey(), text))));
            case Numeric number -> traps(number);
            default -> Stream.empty();
        };
    }

    private static Wrong typed(Item item, String text, Response response) {
        return new Wrong(text, Marking.mark(item, response).outcome() == Outcome.RIGHT ? 1 : 0, 1);
    }

    /** Everything right but one gap. */
    private static Response filled(Cloze cloze, OptionId gap, String text) {
        var right = (Cloze.Response) Marking.fullMarks(cloze);
        Map<OptionId, String> texts = new HashMap<>(right.texts());
        texts.put(gap, text);
        return new Cloze.Response(right.options(), texts);
    }

    private static Stream<Wrong> traps(Numeric item) {
        List<Numeric> drawn = IntStream.range(0, DRAWN)
                .mapToObj(seed -> item.drawn(item.draw(new Random(seed))))
                .toList();
        return item.key().traps().stream()
                .map(trap -> new Wrong(
                        trap.answer().text(),
                        drawn.stream()
                                .filter(one -> isRight(one, trap.misconception()))
                                .count(),
                        DRAWN));
    }

    private static boolean isRight(Numeric drawn, String misconception) {
        return drawn.key().traps().stream()
                .filter(trap -> trap.misconception().equals(misconception))
                .anyMatch(trap -> drawn.key()
                        .tolerance()
                        .allows(drawn.key().answer().number(), trap.answer().number()));
    }
}
