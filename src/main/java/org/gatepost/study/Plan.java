package org.gatepost.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;

/**
 * What somebody puts right after a failed exam, in the order of its courses.
 *
 * @param title of the exam
 * @param failedAt when the attempt ended
 */
public record Plan(AttemptId attempt, ExamId exam, LocalizedText title, Instant failedAt, List<PlanStop> stops) {

    private static final int SECONDS_TO_A_QUESTION = 40;
    private static final int SECONDS_TO_A_STEP = 20;
    private static final int MANY_STEPS = 24;

    public Plan {
        stops = List.copyOf(stops);
    }

    /** How many steps there are. */
    public int all() {
        return stops.stream().mapToInt(stop -> stop.steps().size()).sum();
    }

    /** How many of them are done. */
    public int done() {
        return (int) stops.stream()
                .flatMap(stop -> stop.steps().stream())
                .filter(PlanStep::done)
                .count();
    }

    /** How many questions are still to be answered, one at each stop. */
    public int questionsLeft() {
        return (int) stops.stream().filter(stop -> !stop.done()).count();
    }

    /** About how many minutes that takes, with the reading before; 1 at least while anything is left. */
    public int minutesLeft() {
        int seconds = stops.stream()
                .filter(stop -> !stop.done())
                .mapToInt(stop ->
                        SECONDS_TO_A_QUESTION + SECONDS_TO_A_STEP * stop.steps().size())
                .sum();
        return Math.ceilDiv(seconds, 60);
    }

    /** Whether so much is to be put right that the lessons are better studied anew first. */
    public boolean isLong() {
        return all() > MANY_STEPS;
    }

    /**
     * Where to go on: what was answered wrongly comes again after the others, for whoever is asked at once what is left after
     * their wrong answers has shown nothing. Empty when everything is done.
     */
    public Optional<PlanStop> next() {
        return stops.stream().filter(stop -> !stop.done()).min(Comparator.comparing(PlanStop::missedSince));
    }

    public Optional<PlanStop> stop(String name) {
        return stops.stream().filter(stop -> stop.name().equals(name)).findFirst();
    }

    /** The number of a stop's first step, counted from 1. */
    public int numberOf(PlanStop stop) {
        return 1
                + stops.stream()
                        .takeWhile(each -> !each.equals(stop))
                        .mapToInt(each -> each.steps().size())
                        .sum();
    }
}
