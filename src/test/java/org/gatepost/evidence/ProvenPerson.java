package org.gatepost.evidence;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.Trainee;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Certificates;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.Waiving;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Invigilation;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staff;
import org.gatepost.report.SheetWords;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody with an attempt that was ended, one failed, one passed with a mark of a person, and a waiver. */
public final class ProvenPerson {

    public static final String POST = "front-desk";

    /** Why time was given. */
    static final String WHY_TIME = "A migraine";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ApplicationContext application;
    private final PersonId hr;
    private final Trainee trainee;
    private final WaiverId waiver;
    private Path zip = Path.of("none");
    private int files;

    private ProvenPerson(ApplicationContext application, PersonId hr, Trainee trainee, WaiverId waiver) {
        this.application = application;
        this.hr = hr;
        this.trainee = trainee;
        this.waiver = waiver;
    }

    public static ProvenPerson of(ApplicationContext application) {
        var database = application.getBean(JdbcClient.class);
        PersonId hr = hired(database, "EHR");
        PersonId second = hired(database, "EHS");
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId voided = trainee.start(POST);
        as(hr);
        var invigilation = application.getBean(Invigilation.class);
        invigilation.giveTime(voided, 5, WHY_TIME, null);
        invigilation.voidAttempt(voided, "The fire alarm");
        var waiving = application.getBean(Waiving.class);
        WaiverId waiver = waiving.ask(
                trainee.person(),
                new PositionId(POST),
                "Came from another branch",
                null,
                application.getBean(CompanyTime.class).today().plusDays(30));
        as(second);
        waiving.agree(waiver);
        trainee.signIn();
        AttemptId failed = trainee.sit(POST, 12);
        trainee.putRight(failed);
        AttemptId passed = trainee.sit(POST, 0);
        database.sql("""
                        insert into attempt_hand_mark
                          (attempt_id, slot, marked_by, marked_at, round, earned, criteria, remark)
                        values (?, 0, ?, ?, 'FIRST', 1, '{}', 'Well put')""")
                .params(
                        passed.value(),
                        second.value(),
                        DatabaseTime.of(application.getBean(CompanyTime.class).now()))
                .update();
        return new ProvenPerson(application, hr, trainee, waiver);
    }

    private static PersonId hired(JdbcClient database, String prefix) {
        return new Hired(database).person(prefix + System.nanoTime() + NUMBERS.incrementAndGet());
    }

    private static void as(PersonId hr) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(hr.value(), "Test", Role.HR));
    }

    public PersonId id() {
        return trainee.person();
    }

    public String number() {
        return application.getBean(Staff.class).person(id()).number();
    }

    String hrName() {
        return application.getBean(Staff.class).person(hr).name();
    }

    /** Who is not signed in by that. */
    Trainee trainee() {
        return trainee;
    }

    public void asHr() {
        as(hr);
    }

    void endWaiver() {
        as(hr);
        application.getBean(Waiving.class).end(waiver, "No longer needed");
    }

    List<Certificate> certificates() {
        as(hr);
        return application.getBean(Certificates.class).of(id());
    }

    /** Takes one, as HR, who stays signed in. */
    public void takePack() {
        pack();
    }

    /** A new one for now, taken by HR, who stays signed in. */
    PackFile pack() {
        return pack(application.getBean(CompanyTime.class).now());
    }

    PackFile pack(Instant moment) {
        as(hr);
        EvidencePack made =
                application.getBean(EvidencePacks.class).issue(number(), new PositionId(POST), moment, words());
        zip = made.file();
        files = made.files();
        return PackFile.of(zip);
    }

    /** How many files HR is told that the last one has. */
    int filesTold() {
        return files;
    }

    /** The last one that was made. */
    public Path zip() {
        return zip;
    }

    /** The last one, with one byte of a file changed. */
    public byte[] touched(String name) {
        PackFile pack = PackFile.of(zip);
        byte[] content = pack.content(name).clone();
        content[0] ^= 1;
        return pack.with(name, content).zip();
    }

    PackWords words() {
        return new PackWords(words(Languages.CHINESE), words(Languages.ENGLISH), "https://training.example.com");
    }

    private SheetWords words(Locale locale) {
        var translations = application.getBean(I18NProvider.class);
        return new SheetWords() {
            @Override
            public Locale locale() {
                return locale;
            }

            @Override
            public String of(String key, Object... arguments) {
                return translations.getTranslation(key, locale, arguments);
            }
        };
    }
}
