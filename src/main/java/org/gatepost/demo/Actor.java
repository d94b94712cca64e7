package org.gatepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.PageReports;
import org.gatepost.exam.Sitting;
import org.gatepost.exam.Told;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Item;
import org.gatepost.item.Numeric;
import org.gatepost.item.Policy;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanCheck;
import org.gatepost.study.PlanStop;
import org.gatepost.study.Plans;
import org.gatepost.study.Study;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Does what a trainee does, as that trainee, at a moment of the past. */
@Component
@Profile("demo")
class Actor {

    private static final Duration TO_PUT_RIGHT = Duration.ofMinutes(3);
    private static final Duration TO_READ = Duration.ofMinutes(1);

    /** The demo takes less to be told. */
    private static final Duration TO_BE_TOLD = Duration.ofMinutes(2);

    private final Acting acting;
    private final Study study;
    private final Plans plans;
    private final Delivery delivery;
    private final PageReports reports;
    private final Bank bank;
    private final Misprints misprints;

    Actor(
            Acting acting,
            Study study,
            Plans plans,
            Delivery delivery,
            PageReports reports,
            Bank bank,
            Misprints misprints) {
        this.acting = acting;
        this.study = study;
        this.plans = plans;
        this.delivery = delivery;
        this.reports = reports;
        this.bank = bank;
        this.misprints = misprints;
    }

    void study(PersonId person, List<Lesson> lessons, Instant first) {
        Instant when = first;
        for (Lesson lesson : lessons) {
            as(person, when, () -> {
                study.opened(lesson.id());
                return true;
            });
            when = when.plusSeconds(60L * lesson.minutes());
            as(person, when, () -> {
                study.reachedEnd(lesson.id());
                Item check = bank.newest(lesson.check()).orElseThrow().sample();
                JsonNode answer = study.check(lesson.id()).write(Marking.fullMarks(check));
                return study.answerCheck(lesson.id(), answer).right();
            });
        }
    }

    /** Goes along the plan after a failed attempt, so many stops at most. */
    void putRight(PersonId person, AttemptId failed, Instant first, int atMost) {
        boolean[] more = {true};
        for (int stop = 0; stop < atMost && more[0]; stop++) {
            Instant shown = first.plus(TO_PUT_RIGHT.multipliedBy(stop));
            as(person, shown, () -> {
                Optional<PlanStop> next = plans.of(failed).flatMap(Plan::next);
                more[0] = next.isPresent();
                next.ifPresent(read -> plans.check(failed, read.name()));
                return true;
            });
            if (more[0]) {
                as(
                        person,
                        shown.plus(TO_READ),
                        () -> plans.of(failed)
                                .flatMap(Plan::next)
                                .filter(next -> isPutRight(failed, next))
                                .isPresent());
            }
        }
    }

    private boolean isPutRight(AttemptId failed, PlanStop stop) {
        PlanCheck asked = plans.check(failed, stop.name());
        Presentation shown = asked.presentation();
        return plans.answer(failed, stop.name(), asked.turn(), shown.write(Marking.fullMarks(itemOf(shown))))
                .right();
    }

    AttemptId start(PersonId person, ExamId exam, Instant when) {
        AttemptId[] started = new AttemptId[1];
        as(person, when, () -> {
            started[0] = delivery.start(exam);
            return true;
        });
        return started[0];
    }

    /** Answers the first items of an attempt, in the window that is given back. */
    Sitting answer(PersonId person, AttemptId attempt, int items, Knowledge known, Instant when) {
        var random = new Random(person.value());
        Sitting[] sitting = new Sitting[1];
        as(person, when, () -> {
            sitting[0] = delivery.open(attempt);
            return true;
        });
        List<Item> form = sitting[0].places().stream()
                .map(place -> itemOf(place.presentation()))
                .toList();
        Set<Integer> wrong = wrong(form, known);
        for (int slot = 0; slot < items; slot++) {
            Presentation shown = sitting[0].places().get(slot).presentation();
            Item item = form.get(slot);
            Response response = wrong.contains(slot) ? WrongAnswer.to(item, random) : right(known, item);
            int answered = slot;
            long sequence = sitting[0].numbersAbove() + slot + 1;
            as(person, when.plusSeconds(35L * (slot + 1)), () -> {
                if (sitting[0].reached() != null && answered > sitting[0].reached()) {
                    delivery.moveOn(attempt, sitting[0].desk(), answered);
                }
                delivery.answer(attempt, sitting[0].desk(), answered, sequence, shown.write(response));
                return true;
            });
        }
        return sitting[0];
    }

    /**
     * Stays in an exam. The server takes the time in which the demo is told for an outage, though nobody was kept from
     * anything: whoever comes to look is not greeted by that. How long it takes is not known here, so all that leads to
     * {@link #TO_BE_TOLD} after the deadline counts as read. Whoever tries the invigilator's page on this sitter gives two
     * minutes at least: of less this sitter may be told nothing, in the demo and nowhere else.
     */
    void stay(PersonId person, Sitting sitting, Instant when) {
        as(person, when, () -> {
            var read = new Told(0, sitting.deadline().plus(TO_BE_TOLD));
            reports.read(sitting.attempt(), sitting.desk(), read);
            return true;
        });
    }

    /** What earns full marks; of an essay, which nobody can know before it is marked, a text. */
    private Response right(Knowledge known, Item item) {
        misprints.answered(item);
        return item instanceof CaseEssay essay
                ? Essays.on(essay)
                : Marking.fullMarks(known.asPrinted() ? item : misprints.asTaught(item));
    }

    /** The slots answered wrongly: the first that will do. */
    private Set<Integer> wrong(List<Item> form, Knowledge known) {
        int[] left = {known.wrongCritical(), known.wrongOthers()};
        Set<Integer> wrong = new HashSet<>();
        for (int slot = 0; slot < form.size(); slot++) {
            Item item = form.get(slot);
            int kind = item.header().critical() ? 0 : 1;
            boolean will = !misprints.isMisprinted(item)
                    && !(item instanceof CaseEssay)
                    && (!known.outright() || item.policy() == Policy.ALL_OR_NOTHING);
            if (will && left[kind] > 0) {
                left[kind]--;
                wrong.add(slot);
            }
        }
        return wrong;
    }

    void handIn(PersonId person, AttemptId attempt, Instant when) {
        as(person, when, () -> {
            delivery.submit(attempt, delivery.open(attempt).desk());
            return true;
        });
    }

    private Item itemOf(Presentation shown) {
        return bank.items().stream()
                .flatMap(item -> asDrawn(item, shown).stream())
                .filter(item -> item.prompt().equals(shown.prompt()))
                .findFirst()
                .orElseThrow();
    }

    /** The item with the numbers that are shown, if it may be the one. */
    private static Optional<Item> asDrawn(Item item, Presentation shown) {
        if (!(shown.prompt() instanceof Numeric.Prompt number)) {
            return Optional.of(item);
        }
        return item instanceof Numeric pattern
                        && pattern.hasValues(number.values().keySet())
                ? Optional.of(item.drawn(number.values()))
                : Optional.empty();
    }

    private void as(PersonId person, Instant when, BooleanSupplier work) {
        var trainee = new SignedIn(person, "demo", "demo", Set.of(Role.TRAINEE), 0);
        if (!acting.as(trainee, when, work::getAsBoolean)) {
            throw new IllegalStateException("the demo's story of person %d went wrong".formatted(person.value()));
        }
    }
}
