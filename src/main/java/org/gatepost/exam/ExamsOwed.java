package org.gatepost.exam;

import java.util.Set;
import org.gatepost.library.ExamId;

/** Which exams about changed content somebody still owes. This room asks; the gate's room answers. */
public interface ExamsOwed {

    /** Those that at least one person is to pass who has not, whether they are due or not. */
    Set<ExamId> now();
}
