package org.gatepost.authored;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the author what to mend instead of a stack trace. */
class UnreadableFilesFailureAnalyzer extends AbstractFailureAnalyzer<UnreadableFiles> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableFiles cause) {
        int number = cause.problems().size();
        String list = cause.problems().stream().map(problem -> "  " + problem).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "%d mistake%s in the authored files, so nothing was loaded:%n%s"
                        .formatted(number, number == 1 ? "" : "s", list),
                "Mend what is listed and start again. The form of the files is in content/README.md.",
                cause);
    }
}
