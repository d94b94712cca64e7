package org.gatepost.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.clearance.ChangeAct;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.Status;
import org.gatepost.exam.AttemptHeld;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptRegraded;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.PassInDoubt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionHeld;
import org.gatepost.webhook.WebhookAct;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did, and what is to be told of it. A pass and the clearance it gives are one piece of news, so
 * nothing is told before all is known.
 */
final class Happening {

    /** @param at when it was heard of: what a transaction does is not all of one moment, least of all in the demo's stories */
    private record Marked(AttemptMarked attempt, Instant at) {}

    private final Function<ExamId, Purpose> purposes;
    private final CompanyTime time;
    private final List<Marked> marked = new ArrayList<>();
    private final Set<AttemptId> ended = new HashSet<>();
    private final Map<AttemptId, AttemptRegraded> regraded = new HashMap<>();
    private final List<ClearanceChanged> changes = new ArrayList<>();
    private final List<News> others = new ArrayList<>();

    Happening(Function<ExamId, Purpose> purposes, CompanyTime time) {
        this.purposes = purposes;
        this.time = time;
    }

    void ended(AttemptId attempt) {
        ended.add(attempt);
    }

    void add(AttemptMarked attempt) {
        marked.add(new Marked(attempt, time.now()));
    }

    void add(AttemptRegraded attempt) {
        regraded.put(attempt.attempt(), attempt);
    }

    void add(ClearanceChanged change) {
        changes.add(change);
    }

    void add(PositionHeld held) {
        others.add(new News(
                time.now(),
                NoticeKind.ASSIGNED,
                held.person(),
                held.position().value(),
                String.valueOf(held.since().toEpochMilli()),
                Told.of(held.position(), null)));
    }

    /** Also of what people were still marking: whoever sat it waits for a result that will never come. */
    void add(AttemptVoided attempt) {
        if (purposes.apply(attempt.exam()).hasPass()) {
            others.add(new News(
                    time.now(),
                    NoticeKind.VOIDED,
                    attempt.person(),
                    attempt.exam().value(),
                    String.valueOf(attempt.attempt().value()),
                    Told.of(attempt.exam(), attempt.attempt())));
        }
    }

    /** Trainers are told once a day for each exam, and not of whom: marking is anonymous. */
    void add(AttemptHeld held) {
        if (purposes.apply(held.exam()).hasPass()) {
            Instant now = time.now();
            String day = LocalDate.ofInstant(now, time.zone()).toString();
            others.add(new News(now, NoticeKind.MARKING_WAITS, null, held.exam().value(), day, Told.of(held.exam())));
        }
    }

    void add(ChangeAct.Asked asked) {
        others.add(new News(
                time.now(),
                asked.due() == null ? NoticeKind.CHANGED : NoticeKind.CHANGE_EXAM,
                asked.person(),
                String.valueOf(asked.choice().value()),
                "1",
                Told.of(asked)));
    }

    void add(PassInDoubt doubt) {
        others.add(new News(
                time.now(),
                NoticeKind.PASS_IN_DOUBT,
                doubt.person(),
                doubt.to().item().value(),
                doubt.attempt().value() + "/" + doubt.to().revision(),
                Told.of(doubt.exam(), doubt.attempt())));
    }

    /** The address is not told: what stands behind its host may be a secret. */
    void add(WebhookAct act) {
        if (act.what() == WebhookAct.What.SWITCHED_OFF) {
            Instant now = time.now();
            others.add(new News(
                    now,
                    NoticeKind.WEBHOOK_OFF,
                    null,
                    String.valueOf(act.webhook().value()),
                    String.valueOf(now.toEpochMilli()),
                    Told.of(Map.<String, Integer>of())));
        }
    }

    void add(RegisterDiffers differs) {
        others.add(new News(
                time.now(),
                NoticeKind.REGISTER_DIFFERS,
                null,
                "register",
                String.valueOf(differs.check()),
                Told.of(Map.of())));
    }

    void leaves(AccountEvent.Left left, PersonId by) {
        String cycle = left.day() + "/" + time.now().toEpochMilli();
        others.add(ofRecord(NoticeKind.LEAVES, left.person(), cycle, left.day(), by));
    }

    void back(AccountEvent.CameBack back, PersonId by) {
        String cycle = back.day() + "/" + time.now().toEpochMilli();
        others.add(ofRecord(NoticeKind.BACK, back.person(), cycle, back.day(), by));
    }

    /** However much of a record is put right at once, it is told once. */
    void corrected(AccountEvent.Corrected corrected, PersonId by) {
        PersonId person = corrected.person();
        if (others.stream().noneMatch(news -> news.kind() == NoticeKind.CORRECTED && person.equals(news.about()))) {
            others.add(ofRecord(NoticeKind.CORRECTED, person, String.valueOf(corrected.row()), null, by));
        }
    }

    private News ofRecord(NoticeKind kind, PersonId person, String cycle, @Nullable LocalDate day, PersonId by) {
        Instant begins = day == null ? null : day.atStartOfDay(time.zone()).toInstant();
        return new News(time.now(), kind, person, "record", cycle, Told.of(begins, by));
    }

    List<News> news() {
        List<News> all = new ArrayList<>();
        marked.forEach(each -> tellOf(each, all));
        changes.forEach(change -> tellOf(change, all));
        all.addAll(others);
        return all;
    }

    private void tellOf(Marked what, List<News> all) {
        AttemptMarked attempt = what.attempt();
        Purpose purpose = purposes.apply(attempt.exam());
        if (!purpose.hasPass()) {
            return;
        }
        Told told = Told.of(attempt.exam(), attempt.attempt());
        AttemptRegraded again = regraded.get(attempt.attempt());
        if (again != null) {
            all.add(news(NoticeKind.REGRADED, what, attempt.attempt().value() + "/" + again.result(), told));
        }
        String cycle = String.valueOf(attempt.attempt().value());
        if (purpose.isVoluntary()) {
            // Whoever hands in what no person marks has the result before them.
            if (again == null && !ended.contains(attempt.attempt())) {
                all.add(news(NoticeKind.RESULT_READY, what, cycle, told));
            }
        } else if (again == null || again.turned()) {
            if (attempt.score().passed()) {
                all.add(news(NoticeKind.PASSED, what, cycle, opening(attempt, told)));
            } else if (changes.stream().noneMatch(change -> isUsedUp(change, attempt.attempt()))) {
                all.add(news(NoticeKind.NOT_PASSED, what, cycle, told));
            }
        }
    }

    private Told opening(AttemptMarked attempt, Told told) {
        return changes.stream()
                .filter(change -> change.after().mayWork() && attempt.attempt().equals(change.attempt()))
                .findFirst()
                .map(change -> told.opening(change.position(), change.clearedUntil()))
                .orElse(told);
    }

    private static News news(NoticeKind kind, Marked what, String cycle, Told told) {
        return new News(
                what.at(), kind, what.attempt().person(), what.attempt().exam().value(), cycle, told);
    }

    private static void tellOf(ClearanceChanged change, List<News> all) {
        if (change.before() != null
                && change.before().mayWork()
                && !change.after().mayWork()
                // Whoever left knows, and whoever leads them is told by people.
                && !change.reason().equals("LEFT")) {
            NoticeKind kind = change.reason().equals("CHANGE_OWED") ? NoticeKind.CHANGE_OVERDUE : NoticeKind.EXPIRED;
            all.add(news(kind, change, String.valueOf(change.at().toEpochMilli())));
        }
        if (change.before() != null && change.before() != Status.IN_GRACE && change.after() == Status.IN_GRACE) {
            all.add(news(NoticeKind.IN_GRACE, change, String.valueOf(change.at().toEpochMilli())));
        }
        AttemptId attempt = change.attempt();
        if (attempt != null && isUsedUp(change, attempt)) {
            all.add(news(NoticeKind.ATTEMPTS_USED_UP, change, String.valueOf(attempt.value())));
        }
    }

    private static boolean isUsedUp(ClearanceChanged change, AttemptId attempt) {
        return change.reason().equals("USED_UP") && attempt.equals(change.attempt());
    }

    private static News news(NoticeKind kind, ClearanceChanged change, String cycle) {
        return new News(
                change.at(),
                kind,
                change.person(),
                change.position().value(),
                cycle,
                Told.of(change.position(), change.clearedUntil()));
    }
}
