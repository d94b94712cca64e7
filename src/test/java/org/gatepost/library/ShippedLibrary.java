package org.gatepost.library;

import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.source.ShippedLedger;

/** What is taught in {@code content/}, its revisions in a database, for tests of other rooms. */
public record ShippedLibrary(Library library, Bank bank) {

    private static final Content CONTENT = ContentReader.read(AuthoredFiles.at("file:content"), ShippedLedger.read());

    public static ShippedLibrary in(TestDatabase database) {
        var revisions = new Revisions(database.jdbc(), MovableClock.atNoon());
        return new ShippedLibrary(new Library(CONTENT, revisions), new Bank(CONTENT, revisions));
    }
}
