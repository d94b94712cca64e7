package org.gatepost.journey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The journeys in an order in which none of them is left to run alone at the end. JUnit's threads take them from both
 * ends, so the long ones stand there and the short ones between; Failsafe asks for it.
 */
final class FromBothEnds implements ClassOrderer {

    private static final List<Class<?>> BEGINNING = List.of(
            CrashOnH2IT.class, FirstJourneyIT.class, GalleryIT.class, SittingTimeIT.class, SecondJourneyIT.class);

    /** The last is begun with: it starts the jar as it is, while the first one waits until the jar is taken apart. */
    private static final List<Class<?>> END = List.of(YearJourneyIT.class, CrashOnPostgreSqlIT.class, StartIT.class);

    /** Between them in any order: none takes more than half a minute by itself. */
    private static final List<Class<?>> SHORT = List.of(
            SittingIT.class,
            CardsIT.class,
            IntegrityIT.class,
            DeskConnectionIT.class,
            DeskScriptIT.class,
            ForwardDeskIT.class,
            MissedScriptIT.class);

    /** All that have a place; whoever writes another one says where it stands. */
    static final List<Class<?>> ALL =
            Stream.of(BEGINNING, SHORT, END).flatMap(List::stream).toList();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(FromBothEnds::place));
    }

    /** One without a place comes after the first. */
    private static int place(ClassDescriptor journey) {
        int place = ALL.indexOf(journey.getTestClass());
        return place < 0 ? BEGINNING.size() : place;
    }
}
