package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may read what, whatever a view shows. */
@SpringBootTest
class ReportSecurityTests {

    private static final SheetWords KEYS = new KeysForWords();

    @Autowired
    private StaffRegister register;

    @Autowired
    private PersonFiles files;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private JdbcClient database;

    private PersonId boss = new PersonId(0);

    @BeforeEach
    void hire() {
        var company = new Company(database);
        company.close();
        boss = company.hire("00001", "主管", "售后一部");
        PersonId own = company.hire("00002", "王伟", "售后一部");
        company.hold(own, "home-service-engineer", "BLOCKED", "FAILED", null);
        company.hire("00003", "李娜", "售后二部");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TRAINEE", "TRAINER", "ADMIN"})
    void refusesEverythingToWhoeverIsNeitherHrNorManager(Role role) {
        as(boss, role);
        refused(() -> register.page(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, Locale.ENGLISH, 0, 10));
        refused(() -> register.counts(RegisterFilter.EVERYBODY));
        refused(() -> register.departments());
        refused(() -> files.of("00002"));
        refused(() -> files.answers(new AttemptId(1)));
        refused(() -> sheets.make(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, KEYS, rows -> {}));
    }

    @Test
    void showsAManagerTheOwnDepartmentWhateverTheyAskFor() {
        as(boss, Role.MANAGER);
        for (RegisterFilter filter :
                List.of(RegisterFilter.EVERYBODY, RegisterFilter.EVERYBODY.withDepartment("售后二部"))) {
            assertThat(register.page(filter, RegisterOrder.MOST_URGENT_FIRST, Locale.ENGLISH, 0, 10))
                    .extracting(RegisterEntry::number)
                    .containsExactlyInAnyOrder("00001", "00002");
            assertThat(register.counts(filter).all()).isEqualTo(2);
        }
        assertThat(register.departments()).containsExactly("售后一部");
        assertThat(files.of("00002")).isPresent();
        assertThat(files.of("00003")).isEmpty();
        assertThat(files.of("nobody")).isEmpty();
    }

    @Test
    void keepsAnswersAndSheetsFromAManager() {
        as(boss, Role.MANAGER);
        refused(() -> files.answers(new AttemptId(1)));
        refused(() -> sheets.make(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, KEYS, rows -> {}));
    }

    @Test
    void showsHrEverybody() {
        as(boss, Role.HR);
        assertThat(register.page(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST, Locale.ENGLISH, 0, 10))
                .hasSize(3);
        assertThat(register.departments()).hasSize(2);
        assertThat(files.of("00003")).isPresent();
        assertThat(files.answers(new AttemptId(1))).isEmpty();
        assertThat(register.page(
                        RegisterFilter.EVERYBODY.withPosition(new PositionId("no-such-position")),
                        RegisterOrder.MOST_URGENT_FIRST,
                        Locale.ENGLISH,
                        0,
                        10))
                .isEmpty();
    }

    private static void as(PersonId person, Role role) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Somebody", role));
    }

    private static void refused(Runnable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::run);
    }
}
