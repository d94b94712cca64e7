package org.gatepost.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;

/** Small items whose answers are written: gaps, texts, numbers. */
public final class WrittenItems {

    private WrittenItems() {}

    /**
     * A text with typed gaps first and then gaps to choose from.
     *
     * @param typed such as {@code g=right}; besides {@code right} the answer {@code other right} is accepted, {@code known}
     *     is known to be wrong and believes {@code g#1}, anything else believes {@code g}
     * @param options such as {@code h=abc}: a gap with three options, the first of them right
     */
    public static Cloze cloze(int points, Policy policy, boolean byMarker, String typed, String options) {
        List<Cloze.Gap> gaps = new ArrayList<>();
        Map<OptionId, Cloze.Typed> texts = new HashMap<>();
        Map<OptionId, OptionId> chosen = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        SampleItems.each(typed).forEach((gap, right) -> {
            var id = new OptionId(gap);
            gaps.add(new Cloze.Gap(id, List.of(), false));
            texts.put(id, new Cloze.Typed(textAnswer(gap, right), byMarker));
            wrong.add(gap);
            wrong.add(gap + "#1");
        });
        SampleItems.each(options).forEach((gap, letters) -> {
            var id = new OptionId(gap);
            String[] offered = letters.split("");
            gaps.add(new Cloze.Gap(id, SampleItems.options(offered), false));
            chosen.put(id, new OptionId(offered[0]));
            wrong.addAll(List.of(offered).subList(1, offered.length));
        });
        String text = gaps.stream().map(gap -> "word {" + gap.id() + "}").collect(Collectors.joining(", "));
        return new Cloze(
                SampleItems.header(points),
                new Cloze.Prompt(SampleItems.text("stem"), SampleItems.text(text), gaps),
                new Cloze.Key(chosen, texts, policy),
                SampleItems.rationale(wrong.toArray(String[]::new)));
    }

    /** Accepts {@code right} and {@code other right}; {@code known} is known to be wrong. */
    public static ShortText shortText(int points, String right) {
        return new ShortText(
                SampleItems.header(points),
                new ShortText.Prompt(SampleItems.text("stem")),
                new ShortText.Key(textAnswer("", right)),
                SampleItems.rationale("#1"));
    }

    public static ExactSentence exactSentence(int points, String zh, String en) {
        return new ExactSentence(
                SampleItems.header(points),
                new ExactSentence.Prompt(SampleItems.text("stem")),
                new ExactSentence.Key(new LocalizedText(zh, en)),
                SampleItems.rationale("sentence"));
    }

    /** One criterion for each two points, and one for what is left. */
    public static CaseEssay caseEssay(int points) {
        List<CaseEssay.Criterion> rubric = new ArrayList<>();
        for (int left = points; left > 0; left -= 2) {
            var all = new Points(Math.min(2, left));
            rubric.add(new CaseEssay.Criterion(
                    new OptionId("c" + left),
                    SampleItems.text("criterion " + left),
                    all,
                    false,
                    List.of(
                            new CaseEssay.Descriptor(all, SampleItems.text("good")),
                            new CaseEssay.Descriptor(Points.ZERO, SampleItems.text("bad")))));
        }
        return new CaseEssay(
                SampleItems.header(points),
                new CaseEssay.Prompt(SampleItems.text("stem"), SampleItems.text("case"), 500),
                new CaseEssay.Key(rubric),
                SampleItems.rationale());
    }

    /**
     * A number of days.
     *
     * @param tolerance such as {@code 0.5} or {@code 10%}
     * @param traps numbers; the first believes {@code #1}
     */
    public static Numeric numeric(int points, String answer, String tolerance, String... traps) {
        return numeric(
                points,
                new Numeric.Prompt(SampleItems.text("stem"), new LocalizedText("天", "days")),
                answer,
                tolerance,
                traps);
    }

    /** How much more has to be sold after a discount of d at a margin of m, in hundredths; d is smaller than m. */
    public static Numeric discount(int points, String tolerance) {
        return numeric(
                points,
                new Numeric.Prompt(
                        SampleItems.text("{d} of {m}"),
                        null,
                        new Parameters(
                                List.of(hundredths("d", "0.05", "0.3"), hundredths("m", "0.1", "0.4")),
                                List.of(new Formula("d < m"))),
                        Map.of()),
                "d / (m - d)",
                tolerance,
                "d / m",
                "m / (m - d)");
    }

    private static Numeric numeric(
            int points, Numeric.Prompt prompt, String answer, String tolerance, String... traps) {
        boolean relative = tolerance.endsWith("%");
        var by = new BigDecimal(tolerance.replace("%", "")).movePointLeft(relative ? 2 : 0);
        List<Numeric.Trap> known = new ArrayList<>();
        for (String trap : traps) {
            known.add(new Numeric.Trap("#" + (known.size() + 1), new Formula(trap)));
        }
        return new Numeric(
                SampleItems.header(points),
                prompt,
                new Numeric.Key(new Formula(answer), new Tolerance(by, relative), known),
                SampleItems.rationale(
                        known.stream().map(Numeric.Trap::misconception).toArray(String[]::new)));
    }

    private static Parameters.Parameter hundredths(String name, String from, String to) {
        return new Parameters.Parameter(name, new BigDecimal(from), new BigDecimal(to), new BigDecimal("0.05"));
    }

    private static TextAnswer textAnswer(String owner, String right) {
        return new TextAnswer(
                new Variants(List.of("中" + right), List.of(right, "other " + right)),
                List.of(new TextAnswer.KnownWrong(owner + "#1", new Variants(List.of("中known"), List.of("known")))),
                false);
    }
}
