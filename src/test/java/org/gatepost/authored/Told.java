package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an author is told about their files, each mistake as they read it: {@code file:line: message}. */
public final class Told {

    private Told() {}

    /** Everything that is told when the files are refused. */
    public static ListAssert<String> by(ThrowingCallable reading) {
        UnreadableFiles refused = catchThrowableOfType(UnreadableFiles.class, reading);
        assertThat(refused).as("the files are refused").isNotNull();
        return assertThat(lines(refused.problems()));
    }

    public static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
