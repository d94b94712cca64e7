package org.gatepost.authoring.check;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.library.Course;

/** At most half of the items of a course are single choice. */
record SingleChoiceShare() implements ContentRule {

    @Override
    public String name() {
        return "single-choice-share";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Course course : material.manuscript().courses()) {
            List<Item> items = material.itemsOf(course);
            var tally = new Tally(items);
            if (tally.singleChoice() * 2 > tally.all() && tally.all() >= Chance.FEWEST) {
                findings.add(
                        material.manuscript().placeOf(course.id()),
                        "course '%s': %d of %d items are single choice (%s), which is more than half"
                                .formatted(
                                        course.id(),
                                        tally.singleChoice(),
                                        tally.all(),
                                        tally.share(tally.singleChoice())));
            }
        }
    }
}
