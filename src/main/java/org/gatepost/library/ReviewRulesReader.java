package org.gatepost.library;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;
import org.gatepost.authored.Words;
import org.gatepost.library.ReviewRules.Detail;

/** Reads what people see of a result and when: {@code review: {mistakes: after-pass, answers: never}}. */
final class ReviewRulesReader {

    private static final String KEY = "review";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})");

    private ReviewRulesReader() {}

    /** @param otherwise what holds for what a file does not say */
    static ReviewRules read(Block exam, Purpose purpose, ReviewRules otherwise) {
        Map<Detail, ShownWhen> said = new EnumMap<>(Detail.class);
        exam.block(KEY).ifPresent(block -> {
            for (Detail detail : Detail.values()) {
                if (block.has(Words.of(detail))) {
                    when(block, Words.of(detail)).ifPresent(when -> said.put(detail, when));
                }
            }
            block.done();
        });
        ReviewRules rules = otherwise.with(said);
        if (!purpose.hasPass() && rules.waitForPass()) {
            exam.problem(KEY, "nobody passes a quiz, so nothing of it can be shown after a pass");
        }
        if (rules.mistakes() instanceof ShownWhen.Never && !(rules.answers() instanceof ShownWhen.Never)) {
            exam.problem(KEY, "the right answers are shown beside the mistakes, and those are never shown");
        }
        return rules;
    }

    private static Optional<ShownWhen> when(Block block, String key) {
        String written = block.text(key);
        switch (written) {
            case "at-once":
                return Optional.of(new ShownWhen.AtOnce());
            case "after-pass":
                return Optional.of(new ShownWhen.AfterPass());
            case "never":
                return Optional.of(new ShownWhen.Never());
            default:
                Optional<ShownWhen> moment = moment(written);
                if (moment.isEmpty() && !Block.wasMissing(written)) {
                    block.problem(
                            key,
                            "'%s' is no time to show it: at-once, after-pass, never, or a moment with its offset from UTC, such as 2026-12-24T18:00+08:00"
                                    .formatted(written));
                }
                return moment;
        }
    }

    private static Optional<ShownWhen> moment(String written) {
        if (!MOMENT.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ShownWhen.From(OffsetDateTime.parse(written).toInstant()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
