package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Employees, what they hold, and the pages in which they are listed. */
@BothDatabases
class PeopleTests {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate HIRED = LocalDate.of(2026, 11, 1);
    private static final PositionId ENGINEER = new PositionId("home-service-engineer");
    private static final PositionId AGENT = new PositionId("call-centre-agent");

    private final TestDatabase database;
    private final People people;
    private final Holdings holdings;
    private final RosterEntries roster;

    PeopleTests(TestDatabase database) {
        this.database = database;
        people = new People(database.jdbc());
        holdings = new Holdings(database.jdbc());
        roster = new RosterEntries(database.jdbc(), MovableClock.atNoon().companyTime());
    }

    @Test
    void givesBackWhoWasHired() {
        PersonId id = people.add(new NewPerson(" G001 ", "欧阳娜娜", "上海服务部", HIRED));
        var person = new Person(id, "G001", "欧阳娜娜", "上海服务部", HIRED);
        assertThat(people.find(id)).contains(person);
        assertThat(people.byNumber("G001")).contains(person);
        assertThat(people.byNumber("G002")).isEmpty();
    }

    @Test
    void refusesANumberTwice() {
        hire("G001", "Ann", "Service");
        assertThatThrownBy(() -> hire("G001", "Bob", "Service")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void takesANumberInAnotherCaseOrWidthForTheSame() {
        PersonId ann = hire("G1001", "Ann", "Service");
        for (String same : List.of(" g1001 ", "Ｇ１００１", "\u3000ｇ1001")) {
            assertThatThrownBy(() -> hire(same, "Bob", "Service")).isInstanceOf(DuplicateKeyException.class);
            assertThat(people.byNumber(same).orElseThrow().id()).isEqualTo(ann);
        }
    }

    @Test
    void findsEachOfTwoFromBeforeWhoDifferInCaseOnly() {
        PersonId upper = hire("G1001", "Ann", "Service");
        database.jdbc().sql("update person set number_plain = null").update();
        PersonId lower = hire("g1001", "Bob", "Service");
        database.jdbc().sql("update person set number_plain = null").update();
        assertThat(people.byNumber("G1001").orElseThrow().id()).isEqualTo(upper);
        assertThat(people.byNumber("g1001").orElseThrow().id()).isEqualTo(lower);
    }

    @Test
    void findsManyByTheNumbersAsTheyWereAskedByTheSameRuleAsOne() {
        PersonId ann = hire("G1001", "Ann", "Service");
        PersonId bob = hire("A2", "Bob", "Service");
        database.jdbc().sql("update person set number_plain = null").update();
        PersonId old = hire("a2", "Old", "Service");
        database.jdbc()
                .sql("update person set number_plain = null where id = ?")
                .param(old.value())
                .update();
        database.jdbc()
                .sql("update person set number_plain = 'g1001' where id = ?")
                .param(ann.value())
                .update();
        List<String> asked = List.of("g1001", " Ｇ１００１", "G1001", "A2", "a2", "Ａ２", "X404");
        Map<String, Person> found = new Staff(people, holdings, new Leavings(database.jdbc())).byNumbers(asked);
        asked.forEach(
                number -> assertThat(Optional.ofNullable(found.get(number))).isEqualTo(people.byNumber(number)));
        assertThat(found.keySet()).containsExactlyInAnyOrder("g1001", " Ｇ１００１", "G1001", "A2", "a2");
        assertThat(found.values()).extracting(Person::id).containsOnly(ann, bob, old);
    }

    @Test
    void remembersTheLanguage() {
        PersonId id = hire("G001", "Ann", "Service");
        assertThat(people.language(id)).isEmpty();
        people.choose(id, Languages.CHINESE);
        assertThat(people.language(id)).contains(Languages.CHINESE);
    }

    @Test
    void keepsAPositionThatWasGivenUp() {
        PersonId id = hire("G001", "Ann", "Service");
        assertThat(holdings.begin(id, ENGINEER, NOON)).isTrue();
        assertThat(holdings.begin(id, ENGINEER, NOON.plusSeconds(1))).isFalse();
        assertThat(holdings.begin(id, AGENT, NOON.plusSeconds(2))).isTrue();
        assertThat(holdings.of(id)).extracting(Held::position).containsExactly(ENGINEER, AGENT);
        assertThat(holdings.end(id, ENGINEER, NOON.plusSeconds(3))).isTrue();
        assertThat(holdings.end(id, ENGINEER, NOON.plusSeconds(4))).isFalse();
        assertThat(holdings.of(id)).extracting(Held::position).containsExactly(AGENT);
        assertThat(holdings.begin(id, ENGINEER, NOON.plusSeconds(5))).isTrue();
        assertThat(holdings.of(id)).extracting(Held::position).containsExactly(AGENT, ENGINEER);
        assertThat(database.jdbc()
                        .sql("select count(*) from holding")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void findsPeopleByPartOfAnything() {
        PersonId ann = hire("G001", "Ann Lee", "Service East");
        PersonId wei = hire("G002", "张伟", "上海服务部");
        hire("G1_0", "Bob", "Service West");
        new Accounts(database.jdbc())
                .add(Account.opened(ann, new Username("lee.ann"), "hash", Set.of(Role.TRAINEE), true));
        holdings.begin(wei, ENGINEER, NOON);

        assertThat(names("")).containsExactly("张伟", "Ann Lee", "Bob");
        assertThat(names("ANN")).containsExactly("Ann Lee");
        assertThat(names("lee.a")).containsExactly("Ann Lee");
        assertThat(names("上海")).containsExactly("张伟");
        assertThat(names("service")).containsExactly("Ann Lee", "Bob");
        assertThat(names("1_")).containsExactly("Bob");
        assertThat(names("%")).isEmpty();
        assertThat(names("g0")).containsExactly("张伟", "Ann Lee");
        assertThat(roster.count(PeopleSought.of("service"))).isEqualTo(2);
        assertThat(roster.page(PeopleSought.of(""), 2, 1))
                .extracting(entry -> entry.person().name())
                .containsExactly("Bob");
        assertThat(roster.of(wei).orElseThrow().positions()).containsExactly(ENGINEER);
        assertThat(roster.of(wei).orElseThrow().account()).isNull();
    }

    @Test
    void usesASetupLinkOnce() {
        var links = new SetupLinks(database.jdbc());
        links.replaceWith("first", NOON);
        links.replaceWith("second", NOON);
        Instant yesterday = NOON.minus(Setup.USABLE_FOR);
        assertThat(links.usable("first", yesterday)).isFalse();
        assertThat(links.usable("second", yesterday)).isTrue();
        assertThat(links.usable("second", NOON)).isFalse();
        assertThat(links.use("second", NOON, yesterday)).isTrue();
        assertThat(links.use("second", NOON, yesterday)).isFalse();
        assertThat(links.usable("second", yesterday)).isFalse();
    }

    private List<String> names(String search) {
        return roster.page(PeopleSought.of(search), 0, 50).stream()
                .map(entry -> entry.person().name())
                .toList();
    }

    private PersonId hire(String number, String name, String department) {
        return people.add(new NewPerson(number, name, department, HIRED));
    }
}
