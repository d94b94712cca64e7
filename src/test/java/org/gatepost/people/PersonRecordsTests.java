package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.gatepost.Gatepost;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What was written wrongly of somebody is put right. */
@SpringBootTest(classes = Gatepost.class)
@Transactional
@SignedInAs(Role.HR)
class PersonRecordsTests {

    private static final LocalDate HIRED = LocalDate.of(2024, 11, 1);

    @Autowired
    private Staffing staffing;

    @Autowired
    private PersonRecords records;

    @Autowired
    private Staff staff;

    @Autowired
    private Roster roster;

    @Test
    void writesWhatIsRightAndKeepsWhatWasWrittenBefore() {
        PersonId lin = hire("R001", "林小鱼");
        correct(lin, new NewPerson("R009", "林小雨", "售后二部", HIRED.plusDays(2)));
        assertThat(staff.person(lin)).isEqualTo(new Person(lin, "R009", "林小雨", "售后二部", HIRED.plusDays(2)));
        assertThat(records.of(lin))
                .extracting(each -> each.field() + " " + each.before() + " " + each.after())
                .containsExactlyInAnyOrder(
                        "NUMBER R001 R009", "NAME 林小鱼 林小雨", "DEPARTMENT 售后一部 售后二部", "HIRED_ON 2024-11-01 2024-11-03");
        assertThat(staff.byNumber("r009")).isPresent();
        assertThat(staff.byNumber("R001")).isEmpty();
        assertThat(roster.page("linxiaoyu", 0, 10))
                .as("is found by how the right name sounds")
                .extracting(entry -> entry.person().id())
                .contains(lin);
    }

    @Test
    void keepsNothingWhereNothingIsChanged() {
        PersonId lin = hire("R001", "林小雨");
        correct(lin, new NewPerson("R001", " 林小雨 ", "售后一部", HIRED));
        assertThat(records.of(lin)).isEmpty();
    }

    @Test
    void letsTheCaseOfANumberBePutRight() {
        PersonId lin = hire("r001", "林小雨");
        assertThat(records.objections(lin, "R001", "林小雨", "售后一部", HIRED, "")).isEmpty();
        correct(lin, new NewPerson("R001", "林小雨", "售后一部", HIRED));
        assertThat(staff.person(lin).number()).isEqualTo("R001");
    }

    @Test
    void tellsAllMistakesAtOnceByTheRuleOfHiring() {
        hire("R002", "王伟");
        PersonId lin = hire("R001", "林小雨");
        assertThat(records.objections(lin, "ｒ００２", " ", "", LocalDate.of(1024, 11, 1), "lin@"))
                .extracting(Refusal::key)
                .containsExactlyInAnyOrder(
                        "people.refusal.name",
                        "people.refusal.department",
                        "people.refusal.numberTaken",
                        "people.refusal.hiredLongAgo",
                        "people.refusal.email");
        refuses("people.refusal.numberTaken", lin, "r002", HIRED);
        refuses("people.refusal.hiredLongAgo", lin, "R001", LocalDate.of(1024, 11, 1));
        assertThat(staff.person(lin).number()).isEqualTo("R001");
    }

    @Test
    void keepsWhatSomebodyElseHasPutRightMeanwhile() {
        PersonId lin = hire("R001", "林小鱼");
        Person shown = staff.person(lin);
        correct(lin, new NewPerson("R001", "林小雨", "售后一部", HIRED, "lin@example.com"));
        records.correct(shown, "", new NewPerson("R001", "林小鱼", "售后二部", HIRED));
        assertThat(staff.person(lin)).isEqualTo(new Person(lin, "R001", "林小雨", "售后二部", HIRED));
        assertThat(records.emailOf(lin)).isEqualTo("lin@example.com");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> records.correct(shown, "", new NewPerson("R001", "林晓雨", "售后二部", HIRED.plusDays(1))));
        assertThat(refusal.key()).isEqualTo("people.refusal.meanwhile.NAME");
        assertThat(refusal.arguments()).containsExactly("林小雨");
        assertThat(staff.person(lin).hiredOn()).as("all or nothing").isEqualTo(HIRED);
        records.correct(shown, "", new NewPerson("R001", "林小雨", "售后二部", HIRED.plusDays(1)));
        assertThat(staff.person(lin).hiredOn()).isEqualTo(HIRED.plusDays(1));
    }

    @Test
    void areNeverOnesOwn() {
        PersonId lin = hire("R001", "林小雨");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "Lin", Role.HR));
        refuses("people.refusal.ownRecord", lin, "R001", HIRED);
    }

    private void correct(PersonId person, NewPerson right) {
        records.correct(staff.person(person), records.emailOf(person), right);
    }

    private void refuses(String key, PersonId person, String number, LocalDate hired) {
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> correct(person, new NewPerson(number, "林小雨", "售后一部", hired)))
                        .key())
                .isEqualTo(key);
    }

    private PersonId hire(String number, String name) {
        return staffing.hire(new NewPerson(number, name, "售后一部", HIRED), null, List.of());
    }
}
