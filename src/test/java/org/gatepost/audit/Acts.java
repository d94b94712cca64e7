package org.gatepost.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gatepost.Trainee;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Hired;
import org.gatepost.people.NewAccount;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staff;
import org.gatepost.people.Staffing;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done in one room and written down in the log, done through the same services as the views. */
abstract class Acts {

    static final String POST = "front-desk";
    static final String PASSWORD = "orbit-lamp-72-fig";
    static final String NAME = "李娜";
    static final String REASON = "the light went out";

    /** Why somebody gets more time or a waiver. */
    static final String ILL = "Somebody is ill";

    final ApplicationContext application;
    final JdbcClient database;
    final PersonId hr;

    Acts(ApplicationContext application, PersonId hr) {
        this.application = application;
        this.database = application.getBean(JdbcClient.class);
        this.hr = hr;
    }

    /** Each is done when it is asked for, and not before. */
    abstract Map<AuditKind, Supplier<Done>> all();

    Done byHr(PersonId person, Consumer<PersonId> act) {
        return as(hr, Role.HR, () -> {
            act.accept(person);
            return new Done(hr, person);
        });
    }

    Done byAdmin(Runnable act) {
        return as(hr, Role.ADMIN, () -> {
            act.run();
            return new Done(hr, null);
        });
    }

    static <T> T as(PersonId person, Role role, Supplier<T> act) {
        return SignedInAs.Factory.as(person, role, act);
    }

    LocalDate today() {
        return application.getBean(CompanyTime.class).today();
    }

    static PersonId me() {
        return SignedIn.current().person();
    }

    Staffing staffing() {
        return application.getBean(Staffing.class);
    }

    PersonId hired(String... positions) {
        return new Hired(database).person("AU" + System.nanoTime(), positions);
    }

    PersonId withAccount() {
        PersonId person = hired();
        as(hr, Role.HR, () -> {
            staffing().openAccount(person, new NewAccount("au" + person.value(), Set.of(), PASSWORD));
            return person;
        });
        return person;
    }

    String number(PersonId person) {
        return application.getBean(Staff.class).person(person).number();
    }

    Trainee studied() {
        return studied(application);
    }

    /** Somebody new who holds the position, has studied for it and is signed in. */
    static Trainee studied(ApplicationContext application) {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        return trainee;
    }
}
