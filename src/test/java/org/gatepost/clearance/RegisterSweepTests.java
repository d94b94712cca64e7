package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.library.Change;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A choice about more people than a request decides. */
@BothDatabases
class RegisterSweepTests extends WithChangedContent {

    private final List<PersonId> many = new ArrayList<>();

    RegisterSweepTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void chooseAboutMany() {
        many.add(lin);
        while (many.size() <= RegisterSweep.IN_A_REQUEST) {
            many.add(register.people.person("M%03d".formatted(many.size()), "engineer"));
        }
        register.start(new SmallContent().library(database));
        many.forEach(person -> asked(sit(person, Story.EXAM, 10), 1, List.of("pledge.i1")));
        register.clock.forward(Duration.ofDays(1));
        load(
                new SmallContent()
                        .replace(
                                SmallContent.ITEMS,
                                "en: Stem one}\n    answer: false",
                                "en: Stem one}\n    answer: true"),
                SmallLedger.read());
        as(trainer, Role.TRAINER);
        LocalDate due = LocalDate.ofInstant(now(), Story.ZONE).plusDays(10);
        List<Change> about = content().waiting();
        ChangePreview preview = content().preview(about, due);
        assertThat(preview.people()).isEqualTo(many.size());
        content().deltaExam(ids(about), "a wrong key", due, 100, preview.mark());
    }

    @Test
    void letsTheGateSayTheRightThingOfEachBeforeAnySweep() {
        assertThat(owingInRegister()).isZero();
        assertThat(register.sweep().isBehind()).isTrue();
        assertThat(register.gateSays())
                .hasSize(many.size())
                .allSatisfy(said -> assertThat(said.reason()).isEqualTo("CHANGE_OWED"));
        register.sweep().decideAll();
        assertThat(register.says()).isEqualTo(register.gateSays());
        assertThat(register.sweep().isBehind()).isFalse();
    }

    @Test
    void hasARequestDecideOnlySoManyOrWhomItIsAbout() {
        register.sweep().decideSome();
        assertThat(owingInRegister()).isEqualTo(RegisterSweep.IN_A_REQUEST);
        assertThat(register.sweep().isBehind()).isTrue();
        register.sweep().decide(many.getLast());
        assertThat(said(many.getLast()).reason()).isEqualTo("CHANGE_OWED");
        assertThat(register.sweep().isBehind()).isFalse();
    }

    @Test
    void decidesNobodyAgainWhomAnotherHasDecidedSinceItLooked() {
        register.comesTo(lin);
        register.events.clear();
        register.comesTo(lin);
        assertThat(register.events).isEmpty();
    }

    private long owingInRegister() {
        return register.says().stream()
                .filter(said -> said.reason().equals("CHANGE_OWED"))
                .count();
    }
}
