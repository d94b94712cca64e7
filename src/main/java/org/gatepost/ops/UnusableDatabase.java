package org.gatepost.ops;

import java.util.List;

/** The database opens and this program must not work on it. Nothing has been written to it. */
class UnusableDatabase extends IllegalStateException {

    private final DatabaseTrouble trouble;
    private final List<Object> more;

    UnusableDatabase(DatabaseTrouble trouble, Object... more) {
        super("the database is " + trouble + " " + List.of(more));
        this.trouble = trouble;
        this.more = List.of(more);
    }

    DatabaseTrouble trouble() {
        return trouble;
    }

    /** What the words about it say besides where it is. */
    List<Object> more() {
        return more;
    }
}
