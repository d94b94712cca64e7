package org.gatepost.library;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Purpose purpose = Mode.read(root);
        int minutes = root.number("minutes", 1, 480);
        var blueprint = new Blueprint(
                id,
                root.localized("title"),
                purpose,
                minutes,
                root.number("cutPercent", 1, 100),
                sections,
                LimitsReader.read(root, purpose),
                ConductReader.read(root, minutes, company));
        root.done();
        return blueprint;
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
