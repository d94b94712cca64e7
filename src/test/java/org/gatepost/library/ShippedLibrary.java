package org.gatepost.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.item.Item;
import org.gatepost.source.ShippedLedger;

/** What is taught in {@code content/}, its revisions in a database, for tests of other rooms. */
public record ShippedLibrary(Library library, Bank bank) {

    private static final Content CONTENT = Manuscript.read(
                    AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE)
            .content();

    public static ShippedLibrary in(TestDatabase database) {
        return in(database, CONTENT);
    }

    /** The same content after its authors have edited items, as the next start finds it. */
    public static ShippedLibrary edited(TestDatabase database, UnaryOperator<Item> edit) {
        var items = new LinkedHashMap<>(CONTENT.items());
        items.replaceAll((id, item) -> edit.apply(item));
        return in(
                database,
                new Content(
                        CONTENT.courses(),
                        items,
                        CONTENT.blueprints(),
                        CONTENT.positions(),
                        CONTENT.enemies(),
                        CONTENT.decks()));
    }

    /** The same content after its authors have edited exams, as the next start finds it. */
    public static ShippedLibrary withExams(TestDatabase database, UnaryOperator<Blueprint> edit) {
        var exams = new LinkedHashMap<>(CONTENT.blueprints());
        exams.replaceAll((id, exam) -> edit.apply(exam));
        return in(database, exams);
    }

    /** The same content after its authors have taken exams out of it. */
    public static ShippedLibrary without(TestDatabase database, ExamId... dropped) {
        var exams = new LinkedHashMap<>(CONTENT.blueprints());
        exams.keySet().removeAll(Set.of(dropped));
        return in(database, exams);
    }

    private static ShippedLibrary in(TestDatabase database, Map<ExamId, Blueprint> exams) {
        return in(
                database,
                new Content(
                        CONTENT.courses(),
                        CONTENT.items(),
                        exams,
                        CONTENT.positions(),
                        CONTENT.enemies(),
                        CONTENT.decks()));
    }

    /** The same content with an exam that is conducted otherwise. */
    public static ShippedLibrary conducted(TestDatabase database, ExamId exam, Conduct conduct) {
        return in(database, Conducted.content(CONTENT, Map.of(exam, conduct)));
    }

    private static ShippedLibrary in(TestDatabase database, Content content) {
        var revisions = new RevisionsAgain(database, MovableClock.atNoon());
        return new ShippedLibrary(new Library(content, revisions), new Bank(content, revisions));
    }
}
