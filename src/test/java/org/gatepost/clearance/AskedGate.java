package org.gatepost.clearance;

import org.gatepost.exam.Sat;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate over people in a database, for tests of rooms that ask it. */
public final class AskedGate {

    private AskedGate() {}

    public static Passes passes(
            Hired people, Turns turns, JdbcClient database, Sat exams, Library library, CompanyTime time) {
        return new Passes(new Decisions(turns, people.staff(), library, new Pasts(database), exams.evidence(), time));
    }
}
