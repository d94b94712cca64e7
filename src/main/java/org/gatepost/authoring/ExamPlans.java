package org.gatepost.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gatepost.item.Item;
import org.gatepost.kernel.Points;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.PassOdds;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The blueprints for trainers, each with what it draws from and how likely it is passed by chance. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ExamPlans {

    private final Library library;
    private final Bank bank;

    ExamPlans(Library library, Bank bank) {
        this.library = library;
        this.bank = bank;
    }

    /**
     * How likely an exam is passed by chance, each from 0 to 1.
     *
     * @param guessing one attempt by guessing
     * @param overall by guessing over all attempts of a cycle
     * @param knowing one attempt by somebody who knows each item with the likelihoods of {@link PassOdds#KNOWN} and guesses the rest
     * @param exact whether they are counted; otherwise they are at most so much
     */
    public record Odds(double guessing, double overall, List<Double> knowing, boolean exact) {
        public Odds {
            knowing = List.copyOf(knowing);
        }
    }

    /** Every exam: what positions require first, then course by course, then the quizzes. */
    public List<ExamPlan> all() {
        return library.blueprints().stream()
                .sorted(Comparator.comparingInt((Blueprint exam) -> order(exam.purpose()))
                        .thenComparing(exam -> exam.id().value()))
                .flatMap(exam -> plan(exam.id()).stream())
                .toList();
    }

    /** How likely an exam is passed by chance; takes some hundredths of a second. Empty when there is no such exam. */
    public Optional<Odds> odds(ExamId exam) {
        return library.blueprint(exam).map(found -> {
            Blueprint blueprint = found.value();
            var odds = new PassOdds(blueprint, bank::pool);
            double guessing = odds.once(0);
            return new Odds(
                    guessing,
                    odds.overall(guessing),
                    PassOdds.KNOWN.stream()
                            .map(percent -> odds.once(percent / 100.0))
                            .toList(),
                    odds.isExact());
        });
    }

    private Optional<ExamPlan> plan(ExamId id) {
        return library.blueprint(id).map(found -> {
            List<ExamPlan.Part> parts = new ArrayList<>();
            Points least = Points.ZERO;
            Points most = Points.ZERO;
            for (Section section : found.value().sections()) {
                List<Item> pool = bank.pool(section);
                List<Points> points = pool.stream()
                        .map(item -> item.header().points())
                        .sorted()
                        .toList();
                parts.add(new ExamPlan.Part(section, pool.size(), (int)
                        pool.stream().filter(item -> item.header().critical()).count()));
                least = sum(least, points.subList(0, section.draw()));
                most = sum(most, points.subList(points.size() - section.draw(), points.size()));
            }
            return new ExamPlan(found.value(), found.revision(), parts, least, most, renews(id));
        });
    }

    private boolean renews(ExamId exam) {
        return library.positions().stream()
                .flatMap(each -> library.position(each.id()).stream())
                .map(position -> position.value().terms().renewal())
                .anyMatch(renewal -> renewal != null && renewal.exam().equals(exam));
    }

    private static Points sum(Points so, List<Points> more) {
        return more.stream().reduce(so, Points::plus);
    }

    private static int order(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Mandatory mandatory -> 0;
            case Purpose.CourseExam of -> 1;
            case Purpose.Practice of -> 2;
        };
    }
}
