package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gatepost.kernel.LocalizedText;

/** A text with gaps to be filled: some with words to be typed, some by choosing from a list. */
public record Cloze(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "cloze";
    static final Set<Policy> POLICIES = Set.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL);

    public Cloze {
        for (Gap gap : prompt.gaps()) {
            OptionId right = key.options().get(gap.id());
            if (gap.isTyped()
                    ? !key.texts().containsKey(gap.id())
                    : !Options.ids(gap.options()).contains(right)) {
                throw new IllegalArgumentException("the key does not fill the gap " + gap.id());
            }
        }
        if (key.texts().size() + key.options().size() != prompt.gaps().size()) {
            throw new IllegalArgumentException("the key fills gaps that are not there");
        }
        Policy.mustFit(header, key.policy(), POLICIES);
    }

    /**
     * @param options what is chosen from; empty where words are typed
     * @param inOrder whether the options are always shown as written
     */
    public record Gap(
            OptionId id,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Option> options,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inOrder) {

        public Gap {
            options = options == null ? List.of() : List.copyOf(options);
        }

        @JsonIgnore
        public boolean isTyped() {
            return options.isEmpty();
        }
    }

    /** @param text with every gap as {@code {id}}, once in each language */
    public record Prompt(LocalizedText stem, LocalizedText text, List<Gap> gaps) implements org.gatepost.item.Prompt {

        /** @throws IllegalArgumentException when text and gaps do not agree, or an id is there twice */
        public Prompt {
            gaps = List.copyOf(gaps);
            List<String> ids =
                    gaps.stream().map(gap -> gap.id().value()).sorted().toList();
            for (String language : List.of(text.zh(), text.en())) {
                List<String> found =
                        Pieces.ids(Pieces.ofGaps(language)).stream().sorted().toList();
                if (!found.equals(ids)) {
                    throw new IllegalArgumentException("the text has the gaps %s, not %s".formatted(found, ids));
                }
            }
            Set<OptionId> all = new HashSet<>();
            gaps.forEach(gap -> {
                Options.mustDiffer(Options.ids(gap.options()));
                all.addAll(Options.ids(gap.options()));
                all.add(gap.id());
            });
            if (all.size()
                    != gaps.size()
                            + gaps.stream()
                                    .mapToInt(gap -> gap.options().size())
                                    .sum()) {
                throw new IllegalArgumentException("an id is used twice in " + new TreeSet<>(all));
            }
        }

        @Override
        public List<LocalizedText> texts() {
            return Texts.of(stem, List.of(text), Presentation.optionsOf(this));
        }
    }

    /** @param byMarker whether what is neither certainly right nor wrong waits for a person, rather than being wrong */
    public record Typed(TextAnswer answer, boolean byMarker) {}

    /**
     * @param options the right option of each gap that is chosen
     * @param texts what is right in each gap that is typed
     * @param policy partial: a share for each gap that is filled rightly
     */
    public record Key(
            Map<OptionId, OptionId> options,
            Map<OptionId, Typed> texts,

            @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Policy.LeftOut.class)
            Policy policy)
            implements org.gatepost.item.Key {

        public Key {
            options = Options.inOrder(options);
            texts = Options.inOrder(texts);
            policy = Policy.orUsual(policy);
        }
    }

    /**
     * Gaps that are missing in both were left blank.
     *
     * @param options what was chosen
     * @param texts what was typed
     */
    public record Response(Map<OptionId, OptionId> options, Map<OptionId, String> texts)
            implements org.gatepost.item.Response {

        public Response {
            options = Options.inOrder(options);
            texts = Options.inOrder(texts);
            texts.values().forEach(TypedText::mustSaySomething);
            if (options.isEmpty() && texts.isEmpty()) {
                throw new IllegalArgumentException("nothing filled in is a blank, not a response");
            }
        }
    }
}
