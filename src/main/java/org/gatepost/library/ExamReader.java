package org.gatepost.library;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Words;
import org.gatepost.item.Level;

/**
 * Reads the files of {@code content/exams/}.
 *
 * @param places where each section is noted to begin
 * @param company the company's time zone
 */
record ExamReader(Map<Object, Place> places, ZoneId company) {

    private static final int MOST_MINUTES = 480;
    private static final int MOST_PERCENT = 100;

    Blueprint read(Block root) {
        var id = new ExamId(root.id("id"));
        List<Section> sections = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Block block : root.blocks("sections")) {
            Section section = section(block);
            sections.add(section);
            if (!names.add(section.id()) && !Block.wasMissing(section.id())) {
                block.problem("id", "this exam has a section '%s' already".formatted(section.id()));
            }
        }
        if (sections.isEmpty() && root.has("sections")) {
            root.problem("sections", "an exam has at least one section");
        }
        Optional<Preset> preset = Preset.read(root);
        Purpose purpose = Mode.read(root, preset.map(Preset::mode).orElse(Mode.MANDATORY));
        int minutes = number(root, "minutes", MOST_MINUTES, preset.map(Preset::minutes));
        var blueprint = new Blueprint(
                id,
                root.localized("title"),
                purpose,
                minutes,
                number(root, "cutPercent", MOST_PERCENT, preset.map(Preset::cutPercent)),
                sections,
                LimitsReader.read(root, purpose, preset.map(Preset::limits).orElse(Limits.NONE)),
                ReviewRulesReader.read(root, purpose, preset.map(Preset::review).orElse(ReviewRules.USUAL)),
                ConductReader.read(root, minutes, company),
                preset.orElse(null));
        root.done();
        return blueprint;
    }

    /** A number that must be there, unless a preset gives it. */
    private static int number(Block root, String key, int most, Optional<Integer> preset) {
        return preset.map(given -> root.number(key, 1, most, given)).orElseGet(() -> root.number(key, 1, most));
    }

    private Section section(Block block) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        block.block("levels").ifPresent(written -> {
            for (String word : written.keys()) {
                Words.constant(word, Level.class)
                        .ifPresentOrElse(
                                level -> levels.put(level, written.number(word, 0, 200)),
                                () -> written.problem(word, Words.unknown("level", word, Words.of(Level.class))));
            }
        });
        var section = new Section(
                block.id("id"),
                block.localized("title"),
                block.texts("systems"),
                block.number("draw", 1, 200),
                block.number("mustGet", 0, 200, 0),
                levels,
                block.flag("byPerson", false));
        places.put(section, block.placeOf("id"));
        block.done();
        return section;
    }
}
