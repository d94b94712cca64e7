package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;

/** A case and a task, answered freely and marked by a person with a rubric. */
public record CaseEssay(Header header, Prompt prompt, Key key, Rationale rationale) implements Item {

    static final String TYPE = "case-essay";

    /** In characters. */
    static final int LONGEST = 4_000;

    public CaseEssay {
        Points sum = key.rubric().stream().map(Criterion::points).reduce(Points.ZERO, Points::plus);
        if (!sum.equals(header.points())) {
            throw new IllegalArgumentException(
                    "the rubric comes to %s points, the item to %s".formatted(sum, header.points()));
        }
        if (header.critical()) {
            throw new IllegalArgumentException("a must-get item is marked all-or-nothing, not by a rubric");
        }
    }

    /**
     * @param stem the task
     * @param situation the case
     * @param longest how long an answer may be, in characters
     */
    public record Prompt(LocalizedText stem, LocalizedText situation, int longest) implements org.gatepost.item.Prompt {

        public Prompt {
            if (longest < 1 || longest > LONGEST) {
                throw new IllegalArgumentException(
                        "an answer has 1 to %d characters, not %d".formatted(LONGEST, longest));
            }
        }

        @Override
        public List<LocalizedText> texts() {
            return List.of(stem, situation);
        }
    }

    /** What a certain quality earns. */
    public record Descriptor(Points points, LocalizedText text) {}

    /**
     * One thing to look for.
     *
     * @param points the most it earns
     * @param mustHit whether an answer that earns nothing here earns nothing at all, whatever else is in it
     * @param descriptors from the best quality, which earns all of its points, to the worst
     */
    public record Criterion(
            OptionId id,
            LocalizedText name,
            Points points,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean mustHit,
            List<Descriptor> descriptors) {

        /** @throws IllegalArgumentException when the descriptors do not fall from all points on */
        public Criterion {
            descriptors = List.copyOf(descriptors);
            for (int place = 0; place < descriptors.size(); place++) {
                Points own = descriptors.get(place).points();
                if (place == 0
                        ? !own.equals(points)
                        : own.compareTo(descriptors.get(place - 1).points()) >= 0) {
                    throw new IllegalArgumentException(
                            "the descriptors of %s fall from %s points".formatted(id, points));
                }
            }
        }
    }

    /** @param rubric whose points add up to the item's */
    public record Key(List<Criterion> rubric) implements org.gatepost.item.Key {
        public Key {
            rubric = List.copyOf(rubric);
            Options.mustDiffer(rubric.stream().map(Criterion::id).toList());
        }
    }

    public record Response(String text) implements org.gatepost.item.Response {
        public Response {
            TypedText.mustSaySomething(text);
        }
    }
}
