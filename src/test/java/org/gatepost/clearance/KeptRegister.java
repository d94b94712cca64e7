package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptHeld;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.PastEvidence;
import org.gatepost.exam.Sat;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionGivenUp;
import org.gatepost.people.PositionHeld;
import org.gatepost.people.PresenceChanged;
import org.gatepost.people.Turns;
import org.gatepost.study.LessonStudied;
import org.gatepost.study.PlanStepDone;
import org.gatepost.study.Studied;

/** The register as an application keeps it that is stopped and started with other content, on one database. */
public final class KeptRegister {

    public final MovableClock clock = MovableClock.atNoon();
    public final Hired people;
    final Studied study;
    public final Sat exams;
    /** What the room has published. */
    final List<Object> events = new ArrayList<>();

    private final TestDatabase database;
    /** One, as in the application: whom it holds the decisions must see. */
    private final Turns turns;

    private RegisterKeeping keeping;
    private Decisions decisions;

    public KeptRegister(TestDatabase database, Library library) {
        this.database = database;
        this.people = new Hired(database.jdbc());
        this.study = new Studied(database.jdbc());
        this.exams = new Sat(database);
        this.turns = people.turns();
        var time = clock.companyTime();
        this.decisions = decisions(library, time);
        this.keeping = keeping(library, time);
    }

    /** Starts the application with this content. */
    public void start(Library library) {
        start(library, Story.ZONE);
    }

    void start(Library library, ZoneId zone) {
        var time = new CompanyTime(clock, zone);
        decisions = decisions(library, time);
        keeping = keeping(library, time);
        keeping.decideWhatIsUndecided();
    }

    /** Does something and tells the register, in one transaction. */
    public <T> T happens(Supplier<T> deed) {
        return database.transaction().execute(status -> {
            T event = deed.get();
            switch (event) {
                case PositionHeld held -> keeping.on(held);
                case PositionGivenUp givenUp -> keeping.on(givenUp);
                case PresenceChanged changed -> keeping.on(changed);
                case LessonStudied studied -> keeping.on(studied);
                case PlanStepDone done -> keeping.on(done);
                case AttemptStarted started -> keeping.on(started);
                case AttemptHeld held -> keeping.on(held);
                case AttemptMarked marked -> keeping.on(marked);
                case AttemptVoided voided -> keeping.on(voided);
                default -> throw new IllegalArgumentException(event.toString());
            }
            return event;
        });
    }

    /** Asks something in a transaction that holds somebody. */
    <T> T holding(PersonId person, Supplier<T> question) {
        return database.transaction().execute(status -> {
            turns.hold(person);
            return question.get();
        });
    }

    /** Has somebody study all there is in the small content, and pass. */
    public void pass(PersonId person) {
        happens(() -> study.lesson(person, new LessonId("day.one"), clock.instant()));
        AttemptStarted attempt = happens(() -> exams.start(person, new ExamId("engineer"), clock.instant()));
        clock.forward(Duration.ofMinutes(10));
        happens(() -> exams.finish(attempt, clock.instant(), 10, Set.of()));
    }

    void timePasses() {
        sweep().decideAll();
    }

    /** As the scheduler and requests have it. */
    RegisterSweep sweep() {
        return new RegisterSweep(new Register(database.jdbc()), keeping, clock.companyTime());
    }

    /** The sweep comes to somebody who may have been decided since it looked. */
    void comesTo(PersonId person) {
        keeping.decideIfDue(person);
    }

    /** The ten minutes pass after which it looks for what was decided by other content. */
    void looksForOtherContent() {
        keeping.decideWhatOthersDecidedOtherwise();
    }

    void empty() {
        database.jdbc().sql("delete from clearance").update();
    }

    /** What the register says, by person and position. */
    List<Said> says() {
        return Said.inRegister(database.jdbc());
    }

    /** What the gate decides now about everybody, in the same order. */
    List<Said> gateSays() {
        return Said.byGate(database.jdbc(), decisions, clock.instant());
    }

    Waiving waiving() {
        return new Waiving(
                turns,
                people.staff(),
                new Waivers(database.jdbc()),
                keeping,
                event -> {},
                new CompanyTime(clock, Story.ZONE),
                database.transaction());
    }

    /** What the gate says, asked now for another moment, in the same order. */
    List<Said> gateSays(Instant moment) {
        return Said.byGate(database.jdbc(), decisionsThen(), moment);
    }

    /** What other rooms' jobs count by. */
    public PastStandings pastStandings() {
        return new PastStandings(decisionsThen());
    }

    DecisionsThen decisionsThen() {
        return decisionsThen(exams.pastEvidence());
    }

    DecisionsThen decisionsThen(PastEvidence evidence) {
        return new DecisionsThen(
                people.staff(),
                study.record(),
                evidence,
                new Waivers(database.jdbc()),
                new Deltas(database.jdbc()),
                new Rules(database.jdbc()),
                clock.companyTime());
    }

    Decisions decisions() {
        return decisions;
    }

    ChangedContent changedContent(Library library, Changes changes) {
        var concerned = new ConcernedPeople(database.jdbc(), library, clock.companyTime());
        return new ChangedContent(
                changes,
                new ChangeChoices(database.jdbc(), changes),
                concerned,
                new ChangeEffects(
                        concerned, changes, new Deltas(database.jdbc()), decisionsThen(), clock.companyTime()),
                turns,
                sweep(),
                events::add,
                clock.companyTime(),
                database.transaction());
    }

    MyChanges myChanges(Library library, Changes changes) {
        return new MyChanges(
                new ChangeChoices(database.jdbc(), changes),
                changes,
                library,
                exams.evidence(),
                turns,
                events::add,
                clock.companyTime(),
                database.transaction());
    }

    TrialRules trialRules(Library library) {
        return new TrialRules(library, people.staff(), decisions, decisionsThen(), clock.companyTime());
    }

    /** Content to come, rehearsed while this library runs. */
    RuleRehearsal rehearsal(Library library) {
        return new RuleRehearsal(library, people.staff(), decisions, decisionsThen(), clock.companyTime());
    }

    AdmissionByGate admission() {
        return new AdmissionByGate(decisions, clock.companyTime());
    }

    WhatNextByGate whatNext(Library library) {
        return new WhatNextByGate(decisions, library, new Openers(people.crew(), people.staff()), clock.companyTime());
    }

    OneMoreAttempt oneMore() {
        return new OneMoreAttempt(
                turns,
                decisions,
                keeping,
                exams.oneMore(),
                database.jdbc(),
                events::add,
                clock.companyTime(),
                database.transaction());
    }

    /** The check of the register, which reads it by this. */
    RegisterComparison comparison(Register read) {
        return new RegisterComparison(
                turns,
                read,
                checks(),
                sweep(),
                decisions,
                decisionsThen(),
                events::add,
                clock.companyTime(),
                database.transaction());
    }

    RegisterChecks checks() {
        return new RegisterChecks(database.jdbc());
    }

    private Decisions decisions(Library library, CompanyTime time) {
        return new Decisions(turns, people.staff(), library, new Pasts(database.jdbc()), exams.evidence(), time);
    }

    private RegisterKeeping keeping(Library library, CompanyTime time) {
        return new RegisterKeeping(
                turns,
                new Register(database.jdbc()),
                new Rules(database.jdbc()),
                decisions,
                library,
                events::add,
                time,
                database.transaction());
    }
}
