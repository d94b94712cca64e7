package org.gatepost.report;

import java.util.List;
import java.util.Optional;
import org.gatepost.people.PositionId;

/**
 * One person of the matrix with every position they hold.
 *
 * @param cells a row of the register each, never empty
 */
public record MatrixLine(List<RegisterEntry> cells) {

    public MatrixLine {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a person of the matrix holds a position");
        }
        cells = List.copyOf(cells);
    }

    /** Whose row it is, as each of the cells says it. */
    public RegisterEntry person() {
        return cells.getFirst();
    }

    /** Where they stand with a position; nothing when they do not hold it. */
    public Optional<RegisterEntry> at(PositionId position) {
        return cells.stream().filter(cell -> position.equals(cell.position())).findFirst();
    }
}
