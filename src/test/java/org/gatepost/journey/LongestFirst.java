package org.gatepost.journey;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** The journeys in an order in which none of them is left to run alone at the end; Failsafe asks for it. */
final class LongestFirst implements ClassOrderer {

    private static final List<Class<?>> LONG = List.of(
            CrashOnH2IT.class,
            CrashOnPostgreSqlIT.class,
            FirstJourneyIT.class,
            YearJourneyIT.class,
            GalleryIT.class,
            SittingIT.class,
            SecondJourneyIT.class,
            StartIT.class,
            CardsIT.class,
            IntegrityIT.class);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(LongestFirst::place));
    }

    private static int place(ClassDescriptor journey) {
        int place = LONG.indexOf(journey.getTestClass());
        return place < 0 ? LONG.size() : place;
    }
}
