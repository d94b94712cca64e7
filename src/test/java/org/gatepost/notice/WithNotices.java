package org.gatepost.notice;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** An application in which somebody of HR and a trainer are told what concerns them. */
@SpringBootTest
abstract class WithNotices {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    private Distribution distribution;

    @Autowired
    private Notices notices;

    PersonId hr = new PersonId(0);
    PersonId trainer = new PersonId(0);

    @BeforeEach
    void hireStaff() {
        hr = staff(Role.HR);
        trainer = staff(Role.TRAINER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    PersonId staff(Role role) {
        var hired = new Hired(database);
        PersonId person = hired.person("NT" + System.nanoTime());
        hired.openAccount(person, role);
        return person;
    }

    List<NoticeLine> told(PersonId person, Role... roles) {
        distribution.tellAll();
        return notices.page(new Sight(person, Set.of(roles)), null, 200);
    }

    static <T> T as(PersonId person, Role role, Supplier<T> act) {
        return SignedInAs.Factory.as(person, role, act);
    }

    static PersonId me() {
        return SignedIn.current().person();
    }
}
