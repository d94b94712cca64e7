package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptOutcome;

/**
 * What somebody is to do about an exam on changed content, a part of {@link Gate} and as pure: put right what the last attempt
 * at it showed not to be known, and sit it. It has no limit, so nobody is ever stuck before it.
 *
 * @param attempts at the exams that clear
 */
record CatchingUp(Delta delta, Requirement requirement, PastAttempts attempts, History history, Instant moment) {

    WayOut wayOut() {
        PastAttempts sat = PastAttempts.of(List.of(delta.exam()), history, moment);
        Optional<AttemptOutcome> open = sat.open().or(attempts::open);
        if (open.isPresent()) {
            return new WayOut.GoOn(open.get().id());
        }
        return sat.latest(attempt -> !attempt.passed() && !attempt.isHeld())
                .flatMap(fail -> Remediation.after(fail, requirement, history, moment))
                .<WayOut>map(study -> study)
                .orElseGet(() -> new WayOut.SitExam(delta.exam()));
    }
}
