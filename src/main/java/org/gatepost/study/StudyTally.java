package org.gatepost.study;

import java.util.Collection;

/**
 * How far somebody is with some lessons, counted once for every page that says so.
 *
 * @param done lessons with which nothing is left to do
 * @param owed lessons to be studied again after a failed exam
 * @param open lessons never studied and not owed
 */
public record StudyTally(int done, int owed, int open) {

    static StudyTally of(Collection<LessonProgress> lessons) {
        return new StudyTally(
                count(lessons, LessonProgress.State.STUDIED),
                count(lessons, LessonProgress.State.OWED),
                count(lessons, LessonProgress.State.OPEN));
    }

    public int all() {
        return done + owed + open;
    }

    private static int count(Collection<LessonProgress> lessons, LessonProgress.State state) {
        return (int) lessons.stream().filter(lesson -> lesson.state() == state).count();
    }
}
