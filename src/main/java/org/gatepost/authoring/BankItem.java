package org.gatepost.authoring;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Course;
import org.gatepost.library.Lesson;
import org.gatepost.library.Section;
import org.gatepost.source.ServiceSystem;

/**
 * An item with everything around it, for trainers.
 *
 * @param revision today's number, counted from 1
 * @param lesson where somebody who gets it wrong is sent back to, or whose check question it is
 * @param enemies those that never stand on one form with it
 * @param draws which sections of which exams may draw it; empty for a check question
 */
public record BankItem(
        Item item,
        int revision,
        ServiceSystem system,
        Course course,
        Lesson lesson,
        ItemUse use,
        List<ItemId> enemies,
        List<Draw> draws) {

    /** A section of an exam that may draw the item. */
    public record Draw(Blueprint exam, Section section) {}

    public BankItem {
        enemies = List.copyOf(enemies);
        draws = List.copyOf(draws);
    }
}
