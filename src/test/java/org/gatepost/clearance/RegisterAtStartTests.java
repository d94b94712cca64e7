package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Library;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** What the register says after a start: what the gate says by the content, the zone and the past that it finds. */
@BothDatabases
class RegisterAtStartTests extends WithARegister {

    RegisterAtStartTests(TestDatabase database) {
        super(database);
    }

    @Test
    void decidesPeopleWhoWereThereBeforeIt() {
        register.people.person("G001", "engineer");
        register.people.person("G002");
        register.start(new SmallContent().library(database));
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void takesOutWhatIsSaidOfPositionsGivenUpUnheard() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.people.take(lin, "engineer", now());
        register.start(new SmallContent().library(database));
        assertThat(register.says()).isEmpty();
    }

    @Test
    void decidesAnewWhenACourseOfThePositionHasGotALesson() {
        PersonId lin = register.people.person("G001", "engineer");
        register.happens(() -> register.study.lesson(lin, ONE, now()));
        assertSays("IN_PROGRESS", "NOT_SAT");
        register.start(OtherContent.withASecondLesson().library(database));
        assertSays("IN_PROGRESS", "NOT_STUDIED");
        register.start(new SmallContent().library(database));
        assertSays("IN_PROGRESS", "NOT_SAT");
    }

    @Test
    void decidesAnewWhenThePositionRequiresOtherwise() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.clock.forward(Duration.ofDays(100));
        register.start(OtherContent.withShorterValidity().library(database));
        assertSays("BLOCKED", "EXPIRED");
    }

    @Test
    void decidesAnewWhenTheCompanyHasMoved() {
        PersonId lin = register.people.person("G001", "engineer");
        register.clock.set(Instant.parse("2027-02-28T20:00:00Z"));
        pass(lin);
        Instant inShanghai = register.says().getFirst().until();
        register.start(new SmallContent().library(database), ZoneId.of("Europe/Berlin"));
        assertThat(register.says()).isEqualTo(register.gateSays());
        assertThat(register.says().getFirst().until()).isNotEqualTo(inShanghai);
    }

    @Test
    void clearsNobodyForAPositionThatTheContentNoLongerHasUntilItIsBack() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        register.start(OtherContent.withAnotherPosition().library(database));
        assertSays("BLOCKED", "NO_RULE");
        register.start(new SmallContent().library(database));
        assertSays("CLEARED", "PASSED");
    }

    @Test
    void namesAnotherRuleWheneverSomethingElseDecides() {
        register.people.person("G001", "engineer");
        Set<String> rules = new HashSet<>();
        List<Library> contents = List.of(
                new SmallContent().library(database),
                OtherContent.withASecondLesson().library(database),
                OtherContent.withShorterValidity().library(database),
                OtherContent.withAnotherPosition().library(database));
        for (Library content : contents) {
            register.start(content);
            rules.add(new RuleVersion(register.says().getFirst().requirement()).shown());
        }
        assertThat(rules).hasSize(contents.size());
    }

    @Test
    void mendsWhatANodeThatStillRunsWithTheContentBeforeHasDecided() {
        PersonId lin = register.people.person("G001", "engineer");
        register.start(OtherContent.withASecondLesson().library(database));
        var before = new KeptRegister(database, new SmallContent().library(database));
        before.happens(() -> before.study.lesson(lin, ONE, now()));
        assertThat(register.says()).extracting(Said::reason).containsExactly("NOT_SAT");
        register.looksForOtherContent();
        assertSays("IN_PROGRESS", "NOT_STUDIED");
    }

    @Test
    void leavesAloneWhatIsStillTrue() {
        PersonId lin = register.people.person("G001", "engineer");
        pass(lin);
        Instant decided = decidedAt();
        register.clock.forward(Duration.ofHours(1));
        register.start(new SmallContent()
                .replace(EXAM, "minutes: 10", "minutes: 12")
                .replace(ITEMS, "题一", "新题")
                .library(database));
        assertThat(decidedAt()).isEqualTo(decided);
    }

    private Instant decidedAt() {
        return database.jdbc()
                .sql("select decided_at from clearance")
                .query((row, number) -> DatabaseTime.get(row, "decided_at"))
                .single();
    }
}
