package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.gatepost.study.LessonStudied;

/** What becomes of the attempts of a few people, in an order no exam room would allow. */
final class RandomAttempts {

    static final List<LessonId> LESSONS = List.of(new LessonId("day.one"), new LessonId("day.two"));
    private static final FactId FACT = new FactId("pledge.f1");

    private final Random random;
    private final KeptRegister register;
    private final List<AttemptStarted> open = new ArrayList<>();
    private final Map<AttemptStarted, Instant> ended = new LinkedHashMap<>();
    private final Set<AttemptStarted> allowed = new HashSet<>();
    private final Set<AttemptStarted> planned = new LinkedHashSet<>();
    private final Set<AttemptStarted> put = new HashSet<>();

    RandomAttempts(Random random, KeptRegister register) {
        this.random = random;
        this.register = register;
    }

    void sitDown(PersonId person, ExamId exam) {
        if (open.stream()
                .noneMatch(each -> each.person().equals(person) && each.exam().equals(exam))) {
            open.add(register.happens(() -> register.exams.start(person, exam, now())));
        }
    }

    void handIn() {
        if (!open.isEmpty()) {
            AttemptStarted attempt = open.remove(random.nextInt(open.size()));
            ended.put(attempt, now());
            register.happens(() -> {
                AttemptMarked marked = register.exams.finish(attempt, now(), anyPoints(), anyLessons());
                if (random.nextBoolean()) {
                    register.exams.planned(attempt, FACT.value());
                    planned.add(attempt);
                }
                return marked;
            });
        }
    }

    void putRight() {
        planned.stream().filter(attempt -> !put.contains(attempt)).findFirst().ifPresent(attempt -> {
            put.add(attempt);
            register.happens(() -> register.study.putRight(attempt.person(), attempt.attempt(), FACT, now()));
        });
    }

    void holdOne() {
        if (!open.isEmpty()) {
            AttemptStarted attempt = open.remove(random.nextInt(open.size()));
            ended.put(attempt, now());
            register.happens(() -> register.exams.hold(attempt, now()));
        }
    }

    void endOne() {
        if (!open.isEmpty()) {
            AttemptStarted attempt = open.remove(random.nextInt(open.size()));
            register.happens(() -> register.exams.end(attempt, now()));
        }
    }

    void allowOneMore() {
        if (!ended.isEmpty()) {
            AttemptStarted attempt = any(List.copyOf(ended.keySet()));
            if (allowed.add(attempt)) {
                register.exams.oneMore().allow(attempt.attempt(), "reason", attempt.person(), now());
                register.happens(() -> new LessonStudied(attempt.person(), LESSONS.getFirst(), now()));
            }
        }
    }

    void markAgain() {
        if (!ended.isEmpty()) {
            Map.Entry<AttemptStarted, Instant> attempt = any(List.copyOf(ended.entrySet()));
            ended.remove(attempt.getKey());
            register.happens(() ->
                    register.exams.mark(attempt.getKey(), 2, attempt.getValue(), now(), anyPoints(), anyLessons()));
        }
    }

    private int anyPoints() {
        return 6 + random.nextInt(5);
    }

    private Set<LessonId> anyLessons() {
        return new HashSet<>(LESSONS.subList(0, random.nextInt(LESSONS.size() + 1)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Instant now() {
        return register.clock.instant();
    }
}
