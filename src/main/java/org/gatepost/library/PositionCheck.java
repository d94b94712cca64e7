package org.gatepost.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gatepost.authored.Block;
import org.gatepost.authored.Said;
import org.gatepost.item.LessonId;
import org.gatepost.people.PositionId;

/** Whether positions ask for what there is, and for nothing that could not be passed, renewed or told apart. */
final class PositionCheck {

    /** Says so when nothing has this id. */
    @FunctionalInterface
    interface Known {
        void check(Object owner, String what, Object id, Collection<?> all);
    }

    private final Content content;
    private final Map<LessonId, Lesson> lessons;
    private final Pools pools;
    private final Known known;
    private final Reports report;

    PositionCheck(Content content, Map<LessonId, Lesson> lessons, Pools pools, Known known, Reports report) {
        this.content = content;
        this.lessons = lessons;
        this.pools = pools;
        this.known = known;
        this.report = report;
    }

    void run() {
        content.positions().values().forEach(this::position);
        sharedExams();
        renewalExams();
    }

    private void position(Position position) {
        window(position);
        position.courses()
                .forEach(course -> known.check(
                        position.id(), "course", course, content.courses().keySet()));
        taught(position, position.exam(), Said.of("authored.said.itsExam"));
        Terms.Renewal renewal = position.terms().renewal();
        if (renewal == null) {
            return;
        }
        if (renewal.exam().equals(position.exam())) {
            report.accept(position.id(), "its renewal asks for the same exam '%s'".formatted(renewal.exam()));
        } else {
            taught(position, renewal.exam(), Said.of("authored.said.renewalExam"));
        }
        for (LessonId id : renewal.lessons()) {
            Lesson lesson = lessons.get(id);
            if (lesson == null) {
                known.check(position.id(), "lesson", id, lessons.keySet());
            } else if (!studies(position, lesson)) {
                report.accept(
                        position.id(),
                        "lesson '%s' of its renewal is of course '%s', which the position does not study"
                                .formatted(id, lesson.course()));
            }
        }
    }

    /** Otherwise a pass could be renewed at once, or for ever. */
    private void window(Position position) {
        long fewest = position.terms().fewestDays(position.validMonths());
        // With none at all something else was wrong, and is told already.
        if (fewest == 0 || position.expiringDays() < fewest) {
            return;
        }
        report.accept(
                position.id(),
                position.terms().endsOn().isEmpty()
                        ? Said.of("authored.said.renewalBeforePass", position.validMonths(), position.expiringDays())
                        : Said.of("authored.said.renewalBeforeEnd", Math.toIntExact(fewest), position.expiringDays()));
    }

    /** Whoever fails is sent to the lesson of the item; it must be one their position has them study. */
    private void taught(Position position, ExamId exam, Said which) {
        Blueprint blueprint = content.blueprints().get(exam);
        if (blueprint == null) {
            known.check(position.id(), "exam", exam, content.blueprints().keySet());
            return;
        }
        for (Section section : blueprint.sections()) {
            pools.of(section).forEach(item -> {
                Lesson lesson = lessons.get(item.header().lesson());
                if (lesson != null && !Block.wasMissing(lesson.course().value()) && !studies(position, lesson)) {
                    report.accept(
                            position.id(), Said.of("authored.said.notStudied", item.id(), which, lesson.course()));
                }
            });
        }
    }

    private static boolean studies(Position position, Lesson lesson) {
        return position.courses().contains(lesson.course());
    }

    /** A pass counts for every position that asks for the exam, so none of them may have it for less study. */
    private void sharedExams() {
        Map<ExamId, Position> first = new HashMap<>();
        for (Position position : content.positions().values()) {
            if (!content.blueprints().containsKey(position.exam())) {
                continue;
            }
            Position other = first.putIfAbsent(position.exam(), position);
            if (other != null && !Set.copyOf(other.courses()).equals(Set.copyOf(position.courses()))) {
                report.accept(
                        position.id(),
                        "exam '%s' is asked for by position '%s' too, which studies other courses: give each an exam of its own"
                                .formatted(position.exam(), other.id()));
            }
        }
    }

    /** The shorter exam is short for whoever has passed the whole one before, and for nobody else. */
    private void renewalExams() {
        Map<ExamId, PositionId> whole = new HashMap<>();
        Map<ExamId, Position> first = new HashMap<>();
        content.positions().values().forEach(position -> whole.putIfAbsent(position.exam(), position.id()));
        for (Position position : content.positions().values()) {
            Terms.Renewal renewal = position.terms().renewal();
            if (renewal == null || renewal.exam().equals(position.exam())) {
                continue;
            }
            PositionId other = whole.get(renewal.exam());
            if (other != null) {
                report.accept(
                        position.id(),
                        "the exam '%s' of its renewal is the whole exam of position '%s'"
                                .formatted(renewal.exam(), other));
            }
            Position another = first.putIfAbsent(renewal.exam(), position);
            if (another != null && !another.exam().equals(position.exam())) {
                report.accept(
                        position.id(),
                        "the exam '%s' of its renewal is that of position '%s' too, which asks for another exam first"
                                .formatted(renewal.exam(), another.id()));
            }
        }
    }
}
