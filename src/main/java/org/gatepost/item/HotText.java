package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Remembered;

/** A conversation in which the words that break a rule are to be marked. */
public record HotText(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "hot-text";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public HotText {
        Options.mustOffer(prompt.spans(), key.breaking());
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    /** @param text with its spans as {@code [id|words]}; the same ids in both languages */
    public record Line(LocalizedText speaker, LocalizedText text) {}

    /** @param lines at least one with a span */
    public record Prompt(LocalizedText stem, List<Line> lines) implements org.gatepost.item.Prompt {

        /** Asked for by every start, answer and end, and always the same. */
        private static final Remembered<List<Line>, List<Option>> SPANS = new Remembered<>(2_000, Prompt::spans);

        /** @throws IllegalArgumentException when a span is not there in both languages of its line, or twice */
        public Prompt {
            lines = List.copyOf(lines);
            Options.mustDiffer(Options.ids(spans(lines)));
        }

        @Override
        public List<LocalizedText> texts() {
            return Texts.of(stem, lines.stream().map(Line::text).toList(), spans());
        }

        /** What can be marked, in the order of the Chinese text. */
        List<Option> spans() {
            return SPANS.of(lines);
        }

        private static List<Option> spans(List<Line> lines) {
            List<Option> spans = new ArrayList<>();
            for (Line line : lines) {
                Map<OptionId, String> zh = Pieces.spans(line.text().zh());
                Map<OptionId, String> en = Pieces.spans(line.text().en());
                if (!zh.keySet().equals(en.keySet())) {
                    throw new IllegalArgumentException(
                            "a line has the spans %s in zh and %s in en".formatted(zh.keySet(), en.keySet()));
                }
                zh.forEach((id, words) -> spans.add(new Option(id, new LocalizedText(words, en.getOrDefault(id, "")))));
            }
            return List.copyOf(spans);
        }
    }

    /**
     * @param breaking the spans that break the rule
     * @param policy partial: each of them that is marked earns a share, each other takes one back, never below zero
     */
    public record Key(
            Set<OptionId> breaking,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            breaking = Options.inOrder(breaking);
            policy = Policy.orUsual(policy);
        }
    }

    public record Response(Set<OptionId> chosen) implements org.gatepost.item.Response {
        public Response {
            chosen = Options.inOrder(chosen);
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("nothing marked is a blank, not a response");
            }
        }
    }
}
