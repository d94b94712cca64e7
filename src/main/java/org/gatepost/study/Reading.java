package org.gatepost.study;

import java.util.Collection;
import java.util.Optional;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people's place in lessons across their devices. A convenience and no evidence: nothing here says that anything
 * was studied, and the gate never asks. Always about whoever is signed in.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Reading {

    private final Turns turns;
    private final ReadingPlaces places;
    private final Library library;
    private final CompanyTime time;

    Reading(Turns turns, ReadingPlaces places, Library library, CompanyTime time) {
        this.turns = turns;
        this.places = places;
        this.library = library;
        this.time = time;
    }

    /**
     * Keeps where somebody is, in the place of where they were.
     *
     * @param block what is on top of the screen, counted from 0; a browser says it, so one that is not there is passed over
     * @param blocks how many the lesson has
     * @throws Refusal when there is no such lesson
     */
    @Transactional
    public void keep(LessonId lesson, int block, int blocks) {
        if (library.lesson(lesson).isEmpty()) {
            throw new Refusal("study.refused.noLesson");
        }
        if (block >= 0 && block < blocks) {
            turns.hold(me());
            places.put(me(), new ReadingPlace(lesson, block, blocks, time.now()));
        }
    }

    /** Where somebody was in a lesson; nothing when they never stopped in it, or have studied it since. */
    public Optional<ReadingPlace> in(LessonProgress lesson) {
        return Optional.ofNullable(places.of(me()).get(lesson.lesson().id())).filter(place -> place.counts(lesson));
    }

    /** Where somebody was last among lessons with which something is left to do. */
    public Optional<ReadingPlace> last(Collection<LessonProgress> lessons) {
        return places.of(me()).values().stream()
                .filter(place -> lessons.stream()
                        .anyMatch(lesson ->
                                lesson.lesson().id().equals(place.lesson()) && !lesson.done() && place.counts(lesson)))
                .findFirst();
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }
}
