package org.gatepost;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Sitting;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Numeric;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.CheckFeedback;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanCheck;
import org.gatepost.study.PlanStop;
import org.gatepost.study.Plans;
import org.gatepost.study.Study;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody newly hired and signed in, who studies and sits through the same services as the views. */
public final class Trainee {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final PersonId person;
    private final Library library;
    private final Bank bank;
    private final Study study;
    private final Plans plans;
    private final Delivery delivery;

    public Trainee(ApplicationContext application, String... positions) {
        library = application.getBean(Library.class);
        bank = application.getBean(Bank.class);
        study = application.getBean(Study.class);
        plans = application.getBean(Plans.class);
        delivery = application.getBean(Delivery.class);
        person = new Hired(application.getBean(JdbcClient.class))
                .person("TRAINEE" + NUMBERS.incrementAndGet(), positions);
        signIn();
    }

    public void signIn() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test Person"));
    }

    public void studyEverything(String position) {
        library
                .lessonsFor(
                        library.position(new PositionId(position)).orElseThrow().value())
                .stream()
                .map(Lesson::id)
                .forEach(this::study);
    }

    public void study(LessonId lesson) {
        study.reachedEnd(lesson);
        Item check = bank.newest(library.lesson(lesson).orElseThrow().value().check())
                .orElseThrow();
        study.answerCheck(lesson, study.check(lesson).write(Marking.fullMarks(check)));
    }

    /** Answers what the plan after a failed attempt asks, stop by stop. */
    public void putRight(AttemptId failed) {
        for (var stop = next(failed); stop.isPresent(); stop = next(failed)) {
            putRight(failed, stop.get());
        }
    }

    public CheckFeedback putRight(AttemptId failed, PlanStop stop) {
        PlanCheck asked = plans.check(failed, stop.name());
        return plans.answer(
                failed,
                stop.name(),
                asked.turn(),
                asked.presentation().write(Marking.fullMarks(item(asked.presentation()))));
    }

    private Optional<PlanStop> next(AttemptId failed) {
        return plans.of(failed).flatMap(Plan::next);
    }

    public PersonId person() {
        return person;
    }

    public AttemptId start(String exam) {
        return delivery.start(new ExamId(exam));
    }

    /** Answers all items right but the first ones, which stay blank, and hands in. */
    public AttemptId sit(String exam, int blank) {
        AttemptId attempt = start(exam);
        Sitting sitting = delivery.open(attempt);
        for (int slot = blank; slot < sitting.places().size(); slot++) {
            Presentation shown = sitting.places().get(slot).presentation();
            delivery.answer(
                    attempt,
                    sitting.desk(),
                    slot,
                    sitting.numbersAbove() + slot + 1,
                    shown.write(Marking.fullMarks(item(shown))));
        }
        delivery.submit(attempt, sitting.desk());
        return attempt;
    }

    /** Answers all items right but one, which is answered as told, and hands in. */
    public AttemptId sitBut(String exam, Predicate<Item> which, Function<Item, Response> wrong) {
        AttemptId attempt = start(exam);
        Sitting sitting = delivery.open(attempt);
        boolean done = false;
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            Presentation shown = sitting.places().get(slot).presentation();
            Item item = item(shown);
            boolean wrongly = !done && which.test(item);
            done |= wrongly;
            delivery.answer(
                    attempt,
                    sitting.desk(),
                    slot,
                    sitting.numbersAbove() + slot + 1,
                    shown.write(wrongly ? wrong.apply(item) : Marking.fullMarks(item)));
        }
        delivery.submit(attempt, sitting.desk());
        return attempt;
    }

    /**
     * Writes to each case of an attempt of whoever is signed in, leaves all other items blank, and hands in: it waits for people.
     *
     * @return the slot of the last case
     */
    public static int writeToCases(ApplicationContext application, AttemptId attempt) {
        var delivery = application.getBean(Delivery.class);
        Sitting sitting = delivery.open(attempt);
        int last = -1;
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            Presentation shown = sitting.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                delivery.answer(
                        attempt,
                        sitting.desk(),
                        slot,
                        sitting.numbersAbove() + slot + 1,
                        shown.write(new CaseEssay.Response("先听完，再说。")));
                last = slot;
            }
        }
        delivery.submit(attempt, sitting.desk());
        return last;
    }

    private Item item(Presentation shown) {
        return itemOf(bank, shown);
    }

    /** The item that is shown, with the numbers that were drawn for it. */
    public static Item itemOf(Bank bank, Presentation shown) {
        return bank.items().stream()
                .map(item -> shown.prompt() instanceof Numeric.Prompt number
                                && item instanceof Numeric numeric
                                && numeric.hasValues(number.values().keySet())
                        ? numeric.drawn(number.values())
                        : item)
                .filter(item -> item.prompt().equals(shown.prompt()))
                .findFirst()
                .orElseThrow();
    }
}
