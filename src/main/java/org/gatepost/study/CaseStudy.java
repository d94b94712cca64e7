package org.gatepost.study;

import java.util.List;
import org.gatepost.library.Lesson;
import org.gatepost.source.ServiceSystem;

/**
 * One case of the library: who did what, and where it is taught.
 *
 * @param lessons those that teach one of its facts, in the order of the courses
 */
public record CaseStudy(ServiceSystem system, List<Lesson> lessons) {

    public CaseStudy {
        lessons = List.copyOf(lessons);
    }
}
