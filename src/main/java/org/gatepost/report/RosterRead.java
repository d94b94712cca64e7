package org.gatepost.report;

import java.util.List;
import org.gatepost.kernel.Refusal;

/**
 * A roster as it was understood: every shift that was, and everything that is wrong with the others.
 *
 * @param problems each names its row
 */
public record RosterRead(List<DutyLine> lines, List<Refusal> problems) {

    public RosterRead {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static RosterRead refused(Refusal problem) {
        return new RosterRead(List.of(), List.of(problem));
    }
}
