package org.gatepost.library;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Place;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.source.Ledger;

/**
 * The content as its authors wrote it, each thing with its place in the files. Needs no database, so that authors' work
 * can be looked at before anything is started. Carries keys: never for a view of a learner.
 */
public final class Manuscript {

    private final Content content;
    private final Ledger ledger;
    private final Map<Object, Place> places;
    private final Set<ItemId> checks;
    private final Pools pools;

    Manuscript(Content content, Ledger ledger, Map<Object, Place> places) {
        this.content = content;
        this.ledger = ledger;
        this.places = Map.copyOf(places);
        checks = content.checks();
        pools = new Pools(content.items().values(), checks);
    }

    /**
     * Reads a folder as the app does at its start.
     *
     * @param company the company's time zone, which is meant where an exam opens or closes and names none
     * @throws UnreadableFiles when there is any mistake, naming all of them
     */
    public static Manuscript read(AuthoredFiles files, Ledger ledger, ZoneId company) {
        return read(files, ledger, company, () -> false);
    }

    /**
     * As {@link #read(AuthoredFiles, Ledger, ZoneId)}.
     *
     * @param isChecked whether it is known that these files fit together; asked when all have been read
     */
    static Manuscript read(AuthoredFiles files, Ledger ledger, ZoneId company, BooleanSupplier isChecked) {
        return ContentReader.manuscript(files, ledger, company, isChecked);
    }

    Content content() {
        return content;
    }

    /** The facts that it was checked against. */
    Ledger ledger() {
        return ledger;
    }

    public Collection<Course> courses() {
        return List.copyOf(content.courses().values());
    }

    /** Every lesson, course by course. */
    public Stream<Lesson> lessons() {
        return content.courses().values().stream().flatMap(course -> course.lessons().stream());
    }

    /** Every item, in the order of the files. */
    public Collection<Item> items() {
        return List.copyOf(content.items().values());
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(content.items().get(id));
    }

    public Collection<Blueprint> blueprints() {
        return List.copyOf(content.blueprints().values());
    }

    /** The decks of cards, in the order of the files. */
    public Collection<Deck> decks() {
        return List.copyOf(content.decks().values());
    }

    /** Every card, deck by deck. */
    public Stream<Card> cards() {
        return content.decks().values().stream().flatMap(deck -> deck.cards().stream());
    }

    /** The items a form of an exam may have. */
    public List<Item> pool(Blueprint blueprint) {
        return blueprint.sections().stream()
                .flatMap(section -> pools.of(section).stream())
                .distinct()
                .toList();
    }

    /** The items a section of an exam may draw. */
    public List<Item> pool(Section section) {
        return pools.of(section);
    }

    /** Whether no form may have both. */
    public boolean areEnemies(ItemId one, ItemId other) {
        return content.enemies().of(one).contains(other);
    }

    /** Whether an item is a lesson's check question, which exams never draw. */
    public boolean isCheck(ItemId id) {
        return checks.contains(id);
    }

    /** Where an item begins. */
    public Place placeOf(ItemId id) {
        return place(id);
    }

    /** Where a lesson begins in the file of its course. */
    public Place placeOf(LessonId id) {
        return place(id);
    }

    /** Where a card begins in the file of its deck. */
    public Place placeOf(CardId id) {
        return place(id);
    }

    public Place placeOf(CourseId id) {
        return place(id);
    }

    public Place placeOf(ExamId id) {
        return place(id);
    }

    private Place place(Object id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("nothing in the files is called " + id);
        }
        return place;
    }
}
