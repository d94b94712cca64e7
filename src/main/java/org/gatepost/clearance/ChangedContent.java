package org.gatepost.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.ChangedText;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What has changed of what clearances rest on: whom it concerns, and what trainers choose to follow from it. */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'HR')")
public class ChangedContent {

    /** The most characters a reason may have. */
    public static final int LONGEST_REASON = 500;
    /** The most days an exam may be due in. */
    public static final int MOST_DAYS = 366;
    /** The smallest share of an exam that may be asked for, in per cent: less says nothing of whether somebody knows. */
    public static final int LOWEST_SHARE = 50;
    /** The most that are shown at once. */
    public static final int MOST = 100;
    /** So many people are decided before a choice is done; where it concerns more, the sweep comes to them. */
    public static final int DECIDED_AT_ONCE = RegisterSweep.IN_A_REQUEST;

    private static final String NO_CHANGE = "clearance.change.refused.none";
    private static final String NO_ITEM = "clearance.change.refused.items";

    private final Changes changes;
    private final ChangeChoices choices;
    private final ConcernedPeople people;
    private final ChangeEffects effects;
    private final Turns turns;
    private final RegisterSweep sweep;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    ChangedContent(
            Changes changes,
            ChangeChoices choices,
            ConcernedPeople people,
            ChangeEffects effects,
            Turns turns,
            RegisterSweep sweep,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.choices = choices;
        this.people = people;
        this.effects = effects;
        this.turns = turns;
        this.sweep = sweep;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** Those that wait for a choice, the oldest first, {@link #MOST} at most. */
    public List<Change> waiting() {
        changes.find();
        return changes.of(choices.waiting(MOST));
    }

    /** How many wait. */
    public int waitingCount() {
        return choices.waiting();
    }

    /** What was chosen, the newest first, {@link #MOST} at most. */
    public List<ChangeChoice> chosen() {
        return choices.all(MOST);
    }

    /** What it said and says now; what tells a right answer is for trainers only, and of an item nothing else for HR. */
    public List<ChangedText> words(Change change) {
        boolean maySeeKeys = SignedIn.current().is(Role.TRAINER);
        return changes.words(change).stream()
                .filter(text -> maySeeKeys || !text.isKey())
                .toList();
    }

    /** How many clearances rest on what was before each of these changes. */
    public Map<ChangeId, Integer> concerned(Collection<Change> each) {
        return people.counts(each);
    }

    /** How many clearances rest on what was before any of these changes. */
    public int concernedByAny(Collection<Change> about) {
        return people.count(about);
    }

    /** What an item that has changed asks, as it stands now; of anything else nothing. */
    @PreAuthorize("hasRole('TRAINER')")
    public Optional<LocalizedText> question(Change change) {
        return changes.question(change);
    }

    /** Some of them, by employee number. */
    public List<Concerned> concerned(Collection<Change> about, int from, int atMost) {
        return people.of(about, from, Math.min(atMost, MOST));
    }

    /**
     * What a choice would mean.
     *
     * @param due the last day of an exam; null where none is to be asked
     * @throws Refusal when there is no change, that day is over or too far away, or no exam can ask about all of them
     */
    public ChangePreview preview(Collection<Change> about, @Nullable LocalDate due) {
        if (about.isEmpty()) {
            throw new Refusal(NO_CHANGE);
        }
        if (due != null) {
            requireAsked(about);
        }
        return effects.preview(about, due == null ? null : endOf(due));
    }

    /**
     * Chooses that nothing follows.
     *
     * @throws Refusal when there is no reason or too long a one, no change, or something was chosen meanwhile
     */
    @PreAuthorize("hasRole('TRAINER')")
    public ChoiceId nothing(Set<ChangeId> about, String reason) {
        return choose(about, ChangeChoice.Kind.NOTHING, reason, null, null, null);
    }

    /**
     * Chooses that everybody concerned is told, and confirms that they have read it.
     *
     * @param seen the mark of the preview
     * @throws Refusal as {@link #nothing}, and when other people are concerned by now
     */
    @PreAuthorize("hasRole('TRAINER')")
    public ChoiceId note(Set<ChangeId> about, String reason, String seen) {
        return choose(about, ChangeChoice.Kind.NOTE, reason, seen, null, null);
    }

    /**
     * Chooses that everybody concerned sits a short exam about it.
     *
     * @param due its last day, that day included, by the company's calendar
     * @param cutPercent how much of it must be right, {@link #LOWEST_SHARE} to 100
     * @param seen the mark of the preview
     * @throws Refusal as {@link #note}, when the day is missing, over or too far away, the share is none, no item asks about one
     *     of the changes, or they are about more facts than one form has room for
     */
    @PreAuthorize("hasRole('TRAINER')")
    public ChoiceId deltaExam(
            Set<ChangeId> about, String reason, @Nullable LocalDate due, int cutPercent, String seen) {
        if (due == null) {
            throw new Refusal("clearance.change.refused.due");
        }
        if (cutPercent < LOWEST_SHARE || cutPercent > 100) {
            throw new Refusal("clearance.change.refused.share", LOWEST_SHARE);
        }
        return choose(about, ChangeChoice.Kind.DELTA, reason, seen, endOf(due), cutPercent);
    }

    private ChoiceId choose(
            Set<ChangeId> ids,
            ChangeChoice.Kind kind,
            String reason,
            @Nullable String seen,
            @Nullable Instant due,
            @Nullable Integer cutPercent) {
        String said = reason.strip();
        if (said.isEmpty()) {
            throw new Refusal("clearance.change.refused.reason");
        }
        if (said.length() > LONGEST_REASON) {
            throw new Refusal("clearance.change.refused.long", LONGEST_REASON);
        }
        if (ids.isEmpty()) {
            throw new Refusal(NO_CHANGE);
        }
        Chosen chosen;
        try {
            chosen = Objects.requireNonNull(
                    transaction.execute(status -> chosen(ids, kind, said, seen, due, cutPercent)));
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("clearance.change.refused.meanwhile");
        }
        // Of more the sweep has each decided, and whoever reads the register a few; the gate itself knows it at once.
        if (chosen.people() <= DECIDED_AT_ONCE) {
            sweep.decideSome();
        }
        return chosen.id();
    }

    private record Chosen(ChoiceId id, int people) {}

    private Chosen chosen(
            Set<ChangeId> ids,
            ChangeChoice.Kind kind,
            String reason,
            @Nullable String seen,
            @Nullable Instant due,
            @Nullable Integer cutPercent) {
        List<Change> about = changes.of(ids);
        if (about.size() < ids.size()) {
            throw new Refusal("clearance.change.refused.meanwhile");
        }
        List<Concerned> asked = kind == ChangeChoice.Kind.NOTHING ? List.of() : held(about, due, seen);
        LocalizedText title = ChangeChoice.title(about);
        ExamId exam = cutPercent == null ? null : exam(about, title, cutPercent);
        Instant now = time.now();
        ChoiceId id = choices.add(
                kind,
                reason,
                title,
                about,
                exam,
                cutPercent,
                due,
                SignedIn.current().person(),
                now);
        choices.ask(id, asked, now);
        List<PersonId> each = asked.stream().map(Concerned::person).distinct().toList();
        events.publishEvent(new ChangeAct.Chosen(id, kind, about.size(), each.size(), due));
        each.forEach(person -> events.publishEvent(new ChangeAct.Asked(id, person, title, due)));
        return new Chosen(id, each.size());
    }

    /** Everybody, held in the order of their ids, so that nothing is decided of them by what was before. */
    private List<Concerned> held(List<Change> about, @Nullable Instant due, @Nullable String seen) {
        turns.hold(people.of(about, 0, Integer.MAX_VALUE).stream()
                .map(Concerned::person)
                .toList());
        List<ChangePreview.Effect> now = effects.of(about, due);
        if (!ChangePreview.mark(now).equals(seen)) {
            throw new Refusal("clearance.change.refused.people");
        }
        return now.stream().map(ChangePreview.Effect::concerned).toList();
    }

    /** An exam settles whatever it was asked about, so it is to ask about all of it, as it is by its latest change. */
    private void requireAsked(Collection<Change> about) {
        List<Change> latest = Change.latest(about);
        List<Change> unasked = changes.unasked(latest);
        if (unasked.size() == latest.size() || changes.itemsAsking(about) == 0) {
            throw new Refusal(NO_ITEM);
        }
        if (!unasked.isEmpty()) {
            throw new Refusal(
                    "clearance.change.refused.unasked", unasked.getFirst().title());
        }
        int facts = changes.factsAsked(about);
        if (facts > Changes.MOST_FACTS) {
            throw new Refusal("clearance.change.refused.facts", facts, Changes.MOST_FACTS);
        }
    }

    private ExamId exam(List<Change> about, LocalizedText title, int cutPercent) {
        requireAsked(about);
        long number =
                about.stream().mapToLong(change -> change.id().value()).min().orElseThrow();
        var called = new LocalizedText("更改小考：" + title.zh(), "Short exam about a change: " + title.en());
        return changes.add(about, number, called, cutPercent).orElseThrow(() -> new Refusal(NO_ITEM));
    }

    private Instant endOf(LocalDate due) {
        LocalDate today = time.today();
        if (due.isBefore(today) || ChronoUnit.DAYS.between(today, due) > MOST_DAYS) {
            throw new Refusal("clearance.change.refused.day", MOST_DAYS);
        }
        // As of a waiver: every list names the last day on which it holds.
        return due.plusDays(1).atStartOfDay(time.zone()).toInstant().minusMillis(1);
    }
}
