package org.gatepost.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.authored.Words;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.item.Misconception;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.SystemId;

/** Whether files that each read well also fit together: nothing dangles, and every blueprint can be drawn. */
final class ContentCheck {

    private final Content content;
    private final Ledger ledger;
    private final Map<Object, Place> places;
    private final Problems problems;
    private final Reports reports;
    private final Map<LessonId, Lesson> lessons = new HashMap<>();
    private final Map<LessonId, Set<FactId>> taught = new HashMap<>();
    private final Set<ItemId> checks;
    private final Pools pools;

    ContentCheck(Content content, Ledger ledger, Map<Object, Place> places, Problems problems) {
        this.content = content;
        this.ledger = ledger;
        this.places = places;
        this.problems = problems;
        reports = new Reports(places, problems);
        checks = content.checks();
        Set<ItemId> serving = new HashSet<>();
        content.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> {
                    lessons.put(lesson.id(), lesson);
                    taught.put(lesson.id(), new HashSet<>(lesson.facts()));
                    lesson.checks().stream()
                            .filter(check -> !serving.add(check) && !Block.wasMissing(check.value()))
                            .forEach(check -> report(lesson.id(), Said.of("authored.said.checkTaken", check)));
                });
        pools = new Pools(content.items().values(), checks);
    }

    void run(Map<LessonId, PictureCheck.Both> pictures) {
        lessons.values().forEach(this::lesson);
        content.items().values().forEach(this::item);
        content.blueprints().values().forEach(this::blueprint);
        new PositionCheck(content, lessons, pools, this::known, reports).run();
        var cards = new CardCheck(ledger, this::facts, reports);
        content.decks().values().forEach(deck -> deck.cards().forEach(cards::card));
        courseOrder();
        content.courses().values().forEach(new GroupCheck(places, reports)::run);
        new PurposeCheck(content, pools, places, this::known, reports).run();
        new EnemyCheck(content, checks, pools, places, reports).run();
        new PictureCheck(lessons, ledger, problems).run(pictures);
    }

    private void courseOrder() {
        Map<Integer, CourseId> taken = new HashMap<>();
        for (Course course : content.courses().values()) {
            CourseId other = taken.putIfAbsent(course.order(), course.id());
            if (other != null && course.order() > 0) {
                report(
                        course.id(),
                        "course '%s' has the order %d, which course '%s' has already"
                                .formatted(course.id(), course.order(), other));
            }
        }
    }

    private void lesson(Lesson lesson) {
        facts(lesson.id(), lesson.facts());
        if (lesson.facts().isEmpty()) {
            report(lesson.id(), Said.of("authored.said.noFact", lesson.id()));
        }
        lesson.checks().forEach(check -> check(lesson, check));
    }

    private void check(Lesson lesson, ItemId id) {
        Item check = content.items().get(id);
        if (check == null) {
            known(lesson.id(), "item", id, content.items().keySet());
        } else if (!check.header().lesson().equals(lesson.id())) {
            report(
                    lesson.id(),
                    "its check item '%s' belongs to lesson '%s'"
                            .formatted(id, check.header().lesson()));
        } else if (check.mayNeedMarker()) {
            report(
                    lesson.id(),
                    "its check item '%s' may have to be marked by a person, and nobody waits for a mark in a lesson or a plan"
                            .formatted(id));
        }
    }

    private void item(Item item) {
        String system = item.id().system();
        if (!Block.wasMissing(system) && ledger.system(new SystemId(system)).isEmpty()) {
            report(item.id(), Said.of("authored.said.ledgerPrefix", item.id(), Nearest.said(system, systems())));
        }
        facts(item.id(), item.header().facts());
        if (item instanceof ExactSentence sentence && !sentence.isQuotedFrom(factsOf(item))) {
            report(
                    item.id(),
                    "the sentence of '%s' stands under 'exact' of none of its facts %s"
                            .formatted(item.id(), item.header().facts()));
        }
        facts(
                item.id(),
                item.rationale().misconceptions().values().stream()
                        .map(Misconception::refutedBy)
                        .toList());
        LessonId id = item.header().lesson();
        Set<FactId> facts = taught.get(id);
        if (facts == null) {
            known(item.id(), "lesson", id, lessons.keySet());
        } else if (!facts.containsAll(item.header().facts())) {
            List<FactId> untaught = item.header().facts().stream()
                    .filter(fact -> !facts.contains(fact))
                    .toList();
            report(item.id(), Said.of("authored.said.untaught", item.id(), untaught, id));
        }
    }

    private List<Fact> factsOf(Item item) {
        return item.header().facts().stream()
                .flatMap(fact -> ledger.fact(fact).stream())
                .toList();
    }

    private Set<String> systems() {
        return ledger.systems().stream().map(system -> system.id().value()).collect(Collectors.toSet());
    }

    private void blueprint(Blueprint blueprint) {
        Set<String> taken = new HashSet<>();
        for (Section section : blueprint.sections()) {
            for (String system : section.systems()) {
                known(
                        section,
                        "system",
                        new SystemId(system),
                        ledger.systems().stream().map(known -> known.id()).collect(Collectors.toSet()));
                // What a rule marks and what a person marks are never the same items.
                if (!taken.add(system + section.byPerson())) {
                    report(section, Said.of("authored.said.twoSections", system));
                }
            }
            drawable(section);
        }
    }

    private void drawable(Section section) {
        List<Item> pool = pools.of(section);
        enough(section, Said.of("authored.said.items"), section.draw(), pool.size());
        long critical = pool.stream().filter(item -> item.header().critical()).count();
        enough(section, Said.of("authored.said.mustGet"), section.mustGet(), critical);
        for (Level level : Level.values()) {
            long found =
                    pool.stream().filter(item -> item.header().level() == level).count();
            int wanted = section.levels().getOrDefault(level, 0);
            enough(section, Said.of("authored.said.level", Words.of(level)), wanted, found);
        }
        int levels =
                section.levels().values().stream().mapToInt(Integer::intValue).sum();
        if (levels > section.draw() || section.mustGet() > section.draw()) {
            report(
                    section,
                    "section '%s' asks for more than the %d items it draws".formatted(section.id(), section.draw()));
            return;
        }
        int together = Supply.of(pool).mostCritical(section, section.draw() - levels);
        if (critical >= section.mustGet() && together < section.mustGet()) {
            report(
                    section,
                    "section '%s' asks for %d must-get items, but with the levels it asks for only %d can be drawn"
                            .formatted(section.id(), section.mustGet(), together));
        }
    }

    private void enough(Section section, Said what, int wanted, long found) {
        if (found < wanted) {
            report(
                    section,
                    Said.of("authored.said.tooFew", section.id(), String.valueOf(wanted), what, String.valueOf(found)));
        }
    }

    private void facts(Object owner, Collection<FactId> facts) {
        facts.forEach(fact -> known(owner, "fact", fact, ledger.factIds()));
    }

    /** Says so when nothing has this id; what stands in the files but could not be read has been said already. */
    private void known(Object owner, String what, Object id, Collection<?> all) {
        if (!all.contains(id) && !places.containsKey(id) && !Block.wasMissing(id.toString())) {
            List<String> names = all.stream().map(Object::toString).toList();
            report(
                    owner,
                    Said.of(
                            "authored.said.noSuch",
                            Said.of("authored.said.what." + what),
                            id,
                            Nearest.said(id.toString(), names)));
        }
    }

    private void report(Object owner, String message) {
        reports.accept(owner, message);
    }

    private void report(Object owner, Said said) {
        reports.accept(owner, said);
    }
}
