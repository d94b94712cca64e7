package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of an exam are made and when one is passed.
 *
 * @param minutes time limit of an attempt
 * @param cutPercent the cut score in per cent of the points of the form, 1 to 100; of practice, what to aim at
 * @param limits how often a mandatory exam may be sat; none of any other
 * @param review what people see of their own results, and when
 * @param conduct when it is open, how it is shown and gone through
 * @param preset the one that its file names, null for none and in what was stored; all that came of it is in the others, so the
 *     name makes no revision
 */
public record Blueprint(
        ExamId id,
        LocalizedText title,
        Purpose purpose,
        int minutes,
        int cutPercent,
        List<Section> sections,
        Limits limits,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = ReviewRules.Unwritten.class)
        ReviewRules review,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Conduct.LeftOut.class)
        Conduct conduct,

        @JsonIgnore @Nullable Preset preset) {

    public Blueprint {
        // Blueprints were stored for positions only before there were others, and without a purpose.
        purpose = purpose == null ? new Purpose.Mandatory() : purpose;
        sections = List.copyOf(sections);
        limits = limits == null ? Limits.NONE : limits;
        review = review == null ? ReviewRules.USUAL : review;
        conduct = conduct == null ? Conduct.USUAL : conduct;
    }

    /** One that is sat by the rules that hold where nothing is said. */
    public Blueprint(
            ExamId id, LocalizedText title, Purpose purpose, int minutes, int cutPercent, List<Section> sections) {
        this(id, title, purpose, minutes, cutPercent, sections, Limits.NONE, ReviewRules.USUAL, Conduct.USUAL);
    }

    /** One that names no preset. */
    public Blueprint(
            ExamId id,
            LocalizedText title,
            Purpose purpose,
            int minutes,
            int cutPercent,
            List<Section> sections,
            Limits limits,
            ReviewRules review,
            Conduct conduct) {
        this(id, title, purpose, minutes, cutPercent, sections, limits, review, conduct, null);
    }

    /**
     * What kind of exam it is: the preset it names, unless that is for another mode, or else the one that it is like; none for
     * rules of its own.
     */
    public Optional<Preset> kind() {
        return Optional.ofNullable(preset)
                .filter(named -> named.isOfModeOf(this))
                .or(() -> Preset.like(this));
    }

    /** Whether everything is as the preset has it that its file names; false where it names none. */
    public boolean followsPreset() {
        return preset != null && preset.isAllOf(this);
    }

    /** How many items a form has. */
    public int items() {
        return sections.stream().mapToInt(Section::draw).sum();
    }

    /** The fewest points of {@code possible} that reach the cut score. */
    public Points cutScore(Points possible) {
        return possible.atLeast(cutPercent);
    }
}
