package org.gatepost.report;

import java.util.List;
import org.gatepost.authored.Problem;
import org.gatepost.library.NextContent;
import org.jspecify.annotations.Nullable;

/**
 * Content to come as it was read: all of it, or every mistake in it.
 *
 * @param content null where there are mistakes
 * @param problems those that are frequent in either language, the others in English, for they quote the files
 * @param hasSeeds whether the ledger came with it; otherwise it was checked by the one that runs
 */
public record ContentRead(@Nullable NextContent content, List<Problem> problems, boolean hasSeeds) {

    public ContentRead {
        problems = List.copyOf(problems);
    }
}
