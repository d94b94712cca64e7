package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Told;

/**
 * What came of an item as a trainer writes it.
 *
 * @param item nothing when it could not be read
 */
record Reading(Optional<Item> item, Problems problems) {

    /** What every item begins with; seven lines. */
    static String head(String type) {
        return """
                id: pledge.i1
                type: %s
                level: apply
                lesson: day.one
                facts: [pledge.f1]
                stem: {zh: 题, en: Stem}
                explanation: {zh: 因为, en: Because}
                """.formatted(type);
    }

    static Reading of(String yaml) {
        var problems = new Problems();
        return new Reading(Block.read("f.yaml", yaml, problems).flatMap(ItemReader::read), problems);
    }

    /** Asserts that exactly this is told, in this order. */
    void tells(String... lines) {
        assertThat(Told.lines(problems.all())).containsExactly(lines);
    }

    /** The item, of which nothing is told. */
    Item sound() {
        tells();
        return item.orElseThrow();
    }
}
