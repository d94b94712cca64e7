package org.gatepost.study;

import java.util.List;
import java.util.Optional;
import org.gatepost.library.Course;
import org.gatepost.source.ServiceSystem;

/**
 * The cases one course teaches.
 *
 * @param course nothing for what no lesson teaches yet
 */
public record CaseShelf(Optional<Course> course, List<ServiceSystem> cases) {

    public CaseShelf {
        cases = List.copyOf(cases);
    }
}
