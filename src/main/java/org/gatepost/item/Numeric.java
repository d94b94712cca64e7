package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A number to be worked out. Where the item has parameters it is only a pattern: {@link #drawn} fills in the numbers of
 * one person, and what comes of it is an item like any other.
 */
public record Numeric(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "numeric";

    /**
     * @param stem with each drawn number as {@code {name}}
     * @param unit shown behind the answer, and may be typed along; null when there is none
     * @param parameters none when nothing is to be drawn, or nothing any more
     * @param values what was drawn and stands in the stem
     */
    public record Prompt(
            LocalizedText stem,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalizedText unit,

            Parameters parameters,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, BigDecimal> values)
            implements org.gatepost.item.Prompt {

        public Prompt {
            parameters = parameters == null ? Parameters.NONE : parameters;
            values = values == null ? Map.of() : Options.inOrder(values);
        }

        /** Nothing to be drawn. */
        public Prompt(LocalizedText stem, @Nullable LocalizedText unit) {
            this(stem, unit, Parameters.NONE, Map.of());
        }

        /** Whether numbers have to be drawn before it can be shown. */
        boolean isPattern() {
            return !parameters.areNone();
        }
    }

    /**
     * A typical wrong answer.
     *
     * @param misconception its key in the rationale
     */
    public record Trap(String misconception, Formula answer) {}

    public record Key(Formula answer, Tolerance tolerance, List<Trap> traps) implements org.gatepost.item.Key {
        public Key {
            traps = List.copyOf(traps);
        }
    }

    public record Response(String text) implements org.gatepost.item.Response {
        public Response {
            TypedText.mustSaySomething(text);
        }
    }

    /** Whether exactly these are its values. */
    public boolean hasValues(Set<String> names) {
        return prompt.parameters().each().stream()
                .map(Parameters.Parameter::name)
                .collect(Collectors.toSet())
                .equals(names);
    }

    @Override
    public Map<String, BigDecimal> draw(Random random) {
        return prompt.parameters().draw(random);
    }

    /** A trap that comes to no number for these values is left out; one that comes to the key is never told. */
    @Override
    public Numeric drawn(Map<String, BigDecimal> values) {
        if (!prompt.isPattern() && values.isEmpty()) {
            return this;
        }
        if (!hasValues(values.keySet())) {
            throw new IllegalArgumentException("%s has other values than %s".formatted(id(), values.keySet()));
        }
        List<Trap> traps = new ArrayList<>();
        for (Trap trap : key.traps()) {
            try {
                traps.add(
                        new Trap(trap.misconception(), Formula.of(trap.answer().value(values))));
            } catch (IllegalArgumentException noNumber) {
                // Nobody can have answered so.
            }
        }
        Map<String, Misconception> misconceptions = new HashMap<>();
        rationale
                .misconceptions()
                .forEach((key, known) -> misconceptions.put(
                        key, new Misconception(Pieces.filled(known.text(), values), known.refutedBy())));
        return new Numeric(
                header,
                new Prompt(Pieces.filled(prompt.stem(), values), prompt.unit(), Parameters.NONE, values),
                new Key(Formula.of(key.answer().value(values)), key.tolerance(), traps),
                new Rationale(Pieces.filled(rationale.explanation(), values), misconceptions));
    }
}
