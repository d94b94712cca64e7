package org.gatepost.authored;

import java.util.List;
import java.util.stream.Collectors;

/** Authored files have mistakes, so nothing of them was loaded. */
public class UnreadableFiles extends RuntimeException {

    private final transient List<Problem> problems;

    public UnreadableFiles(Problems problems) {
        super(problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.all();
    }

    public List<Problem> problems() {
        return problems;
    }
}
