package org.gatepost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gatepost.Trainee;
import org.gatepost.audit.ui.AskedDetails;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.clearance.ChoiceId;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.MyChanges;
import org.gatepost.clearance.OneMoreAllowed;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.Waiving;
import org.gatepost.evidence.EvidenceChecks;
import org.gatepost.evidence.EvidencePack;
import org.gatepost.evidence.EvidencePacks;
import org.gatepost.evidence.PackWords;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.CaseDecision;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.ExamAct;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.exam.Receipts;
import org.gatepost.exam.RegradeCases;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.NextContent;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.Departures;
import org.gatepost.people.Hired;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.OwnAccount;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staff;
import org.gatepost.people.Staffing;
import org.gatepost.report.ContentRehearsal;
import org.gatepost.report.PersonFiles;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.ScoreSheets;
import org.gatepost.report.SheetWords;
import org.gatepost.report.StaffMatrix;
import org.gatepost.report.Zip;
import org.gatepost.webhook.WebhookAct;
import org.gatepost.webhook.WebhookId;
import org.gatepost.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everything the log is for, done through the same services as the views, and found in it. */
@SpringBootTest
class EveryKindTests {

    private static final String POST = "front-desk";
    private static final String PASSWORD = "orbit-lamp-72-fig";
    private static final String NAME = "李娜";
    private static final String REASON = "the light went out";

    /** Who did it, by whom it is written down, and about whom. */
    private record Done(@Nullable PersonId actor, @Nullable PersonId person) {}

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Entries entries;

    @Autowired
    private Chainer chainer;

    @Autowired
    private Verification verification;

    private PersonId hr = new PersonId(0);

    @BeforeEach
    void hireHr() {
        hr = hired();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> writesEachActDownWithWhoDidItAndWhomItIsAbout() {
        Map<AuditKind, Supplier<Done>> acts = Map.ofEntries(
                act(AuditKind.SIGN_IN, () -> {
                    PersonId person = withAccount();
                    signIn(person, PASSWORD);
                    return new Done(person, person);
                }),
                act(AuditKind.SIGN_IN_FAILED, () -> {
                    PersonId person = withAccount();
                    signIn(person, "wrong");
                    return new Done(null, person);
                }),
                act(AuditKind.LOCKED_OUT, () -> new Done(null, lockedOut())),
                act(AuditKind.UNLOCKED, () -> byHr(lockedOut(), staffing()::unlock)),
                act(AuditKind.PERSON_HIRED, () -> as(hr, Role.HR, () -> new Done(hr, hire()))),
                act(
                        AuditKind.PERSON_CORRECTED,
                        () -> byHr(
                                hired(),
                                person -> application
                                        .getBean(PersonRecords.class)
                                        .correct(
                                                application.getBean(Staff.class).person(person),
                                                "",
                                                new NewPerson(number(person), "Lin", "Service", LocalDate.EPOCH)))),
                act(AuditKind.PERSON_LEFT, () -> byHr(hired(), this::leave)),
                act(
                        AuditKind.PERSON_CAME_BACK,
                        () -> byHr(hired(), person -> {
                            leave(person);
                            application.getBean(Departures.class).comesBack(person, today());
                        })),
                act(AuditKind.ACCOUNT_OPENED, () -> new Done(hr, withAccount())),
                act(AuditKind.ACCOUNT_CLOSED, () -> byHr(withAccount(), staffing()::disable)),
                act(
                        AuditKind.ACCOUNT_REOPENED,
                        () -> byHr(withAccount(), person -> {
                            staffing().disable(person);
                            staffing().enable(person);
                        })),
                act(AuditKind.ROLES_CHANGED, () -> {
                    PersonId person = withAccount();
                    return as(hr, Role.ADMIN, () -> {
                        staffing().giveRoles(person, Set.of(Role.TRAINER));
                        return new Done(hr, person);
                    });
                }),
                act(AuditKind.PASSWORD_CHANGED, () -> {
                    PersonId person = withAccount();
                    return as(person, Role.TRAINEE, () -> {
                        application.getBean(OwnAccount.class).changePassword(PASSWORD, "another-lamp-91-oak");
                        return new Done(person, person);
                    });
                }),
                act(
                        AuditKind.PASSWORD_RESET,
                        () -> byHr(withAccount(), person -> staffing().resetPassword(person, "another-lamp-91-oak"))),
                act(
                        AuditKind.POSITION_GIVEN,
                        () -> byHr(hired(), person -> staffing().give(person, new PositionId(POST)))),
                act(
                        AuditKind.POSITION_ENDED,
                        () -> byHr(hired(POST), person -> staffing().take(person, new PositionId(POST)))),
                act(
                        AuditKind.CLEARANCE_CHANGED,
                        () -> new Done(
                                null,
                                byHr(hired(), person -> staffing().give(person, new PositionId(POST)))
                                        .person())),
                act(AuditKind.ATTEMPT_STARTED, () -> own(sitting())),
                act(AuditKind.ATTEMPT_HANDED_IN, () -> {
                    studied().sit(POST, 0);
                    return new Done(me(), me());
                }),
                act(AuditKind.ATTEMPT_MARKED, () -> {
                    studied().sit(POST, 0);
                    return new Done(null, me());
                }),
                act(AuditKind.ATTEMPT_TIMED_OUT, () -> {
                    AttemptId attempt = sitting();
                    database.sql("update attempt set deadline = ? where id = ?")
                            .params(DatabaseTime.of(Instant.parse("2026-01-01T00:00:00Z")), attempt.value())
                            .update();
                    assertThat(catchThrowable(
                                    () -> application.getBean(Delivery.class).open(attempt)))
                            .isNotNull();
                    return new Done(null, me());
                }),
                act(AuditKind.ATTEMPT_VOIDED, () -> {
                    AttemptId attempt = sitting();
                    return byHr(
                            me(),
                            person -> application.getBean(Invigilation.class).voidAttempt(attempt, REASON));
                }),
                act(AuditKind.TIME_GIVEN, () -> {
                    AttemptId attempt = sitting();
                    return byHr(
                            me(),
                            person -> application.getBean(Invigilation.class).giveTime(attempt, 10, REASON));
                }),
                act(AuditKind.ACCOMMODATION_GRANTED, () -> byHr(hired(), this::grant)),
                act(
                        AuditKind.ACCOMMODATION_ENDED,
                        () -> byHr(hired(), person -> {
                            grant(person);
                            var accommodating = application.getBean(Accommodating.class);
                            accommodating.end(
                                    person, accommodating.of(person).getFirst().id());
                        })),
                act(AuditKind.REGRADE_APPLIED, () -> new Done(regradedBy(regraded(true)), null)),
                act(AuditKind.REGRADE_DECIDED, () -> {
                    PersonId person = regraded(false);
                    regradedBy(person);
                    var cases = application.getBean(RegradeCases.class);
                    return byHr(person, of -> cases.decide(cases.open().getFirst(), CaseDecision.WITHDRAWN, REASON));
                }),
                act(AuditKind.WAIVER_ASKED, () -> byHr(hired(POST), this::waiver)),
                act(AuditKind.WAIVER_AGREED, () -> bySecond(waiving()::agree)),
                act(AuditKind.WAIVER_REFUSED, () -> bySecond(waiver -> waiving().refuse(waiver, "Somebody is ill"))),
                act(
                        AuditKind.WAIVER_ENDED,
                        () -> byHr(hired(POST), person -> waiving().end(waiver(person), "Somebody is ill"))),
                act(AuditKind.CHANGES_CHOSEN, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    PersonId trainer = hired();
                    return as(trainer, Role.TRAINER, () -> {
                        changes().nothing(Set.of(change), REASON);
                        return new Done(trainer, null);
                    });
                }),
                act(AuditKind.CHANGE_TOLD, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    PersonId trainer = hired();
                    return as(trainer, Role.TRAINER, () -> {
                        assertThat(note(change)).isNotNull();
                        return new Done(trainer, passed.person());
                    });
                }),
                act(AuditKind.CHANGE_READ, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    ChoiceId told = as(hired(), Role.TRAINER, () -> note(change));
                    return as(passed.person(), Role.TRAINEE, () -> {
                        application.getBean(MyChanges.class).confirm(told);
                        return new Done(passed.person(), passed.person());
                    });
                }),
                act(AuditKind.PERSON_VIEWED, () -> byHr(hired(POST), person -> files().of(number(person)))),
                act(AuditKind.ANSWERS_VIEWED, () -> {
                    AttemptId attempt = studied().sit(POST, 0);
                    return byHr(
                            me(), person -> assertThat(files().answers(attempt)).isNotEmpty());
                }),
                act(AuditKind.ANSWER_MARKED, () -> {
                    Essay essay = Essay.written(application);
                    return as(hr, Role.TRAINER, () -> {
                        essay.mark();
                        return new Done(hr, essay.writer());
                    });
                }),
                // The room of the exam tests that it publishes this; it takes an answer on which a verdict hangs.
                act(
                        AuditKind.MARK_TAKEN_BACK,
                        () -> byHr(
                                hired(),
                                person -> application.publishEvent(new ExamAct.MarkTakenBack(
                                        new AttemptId(7), person, new ExamId(POST), 3, new Points(5))))),
                // The room of the gate tests that it publishes these two; they take five failed attempts, and a broken
                // one.
                act(
                        AuditKind.ONE_MORE_ALLOWED,
                        () -> byHr(
                                hired(),
                                person -> application.publishEvent(
                                        new OneMoreAllowed(person, new ExamId(POST), new AttemptId(7))))),
                act(
                        AuditKind.API_TOKEN_MADE,
                        () -> byAdmin(() -> access().make(NAME, Set.of(ApiScope.CLEARANCE_ONE), 10))),
                act(
                        AuditKind.API_TOKEN_REVOKED,
                        () -> byAdmin(() -> {
                            access().make(NAME, Set.of(ApiScope.CLEARANCE_ONE), 10);
                            access().revoke(access().all().getFirst().id());
                        })),
                act(AuditKind.WEBHOOK_ADDED, () -> byAdmin(() -> withWebhook(webhook -> {}))),
                act(AuditKind.WEBHOOK_PAUSED, () -> byAdmin(() -> withWebhook(webhooks()::pause))),
                act(
                        AuditKind.WEBHOOK_RESUMED,
                        () -> byAdmin(() -> withWebhook(webhook -> {
                            webhooks().pause(webhook);
                            webhooks().resume(webhook);
                        }))),
                act(AuditKind.WEBHOOK_SECRET_ROTATED, () -> byAdmin(() -> withWebhook(webhooks()::rotate))),
                act(AuditKind.WEBHOOK_REMOVED, () -> byAdmin(() -> withWebhook(webhook -> {}))),
                // The room of webhooks tests that it publishes this after days.
                act(AuditKind.WEBHOOK_SWITCHED_OFF, () -> {
                    application.publishEvent(
                            new WebhookAct(WebhookAct.What.SWITCHED_OFF, new WebhookId(7), "example.com"));
                    return new Done(null, null);
                }),
                act(
                        AuditKind.LOG_EXPORTED,
                        () -> byAdmin(() -> {
                            try {
                                application
                                        .getBean(AuditExport.class)
                                        .write(AuditFilter.EVERYTHING.withPerson(NAME), new ByteArrayOutputStream());
                            } catch (IOException impossible) {
                                throw new UncheckedIOException(impossible);
                            }
                        })),
                act(AuditKind.CERTIFICATE_REVOKED, () -> {
                    studied().sit(POST, 0);
                    PersonId person = me();
                    byHr(person, holder -> staffing().take(holder, new PositionId(POST)));
                    return new Done(null, person);
                }),
                act(AuditKind.CLEARANCE_UNDECIDED, () -> {
                    PersonId person = hired();
                    application.publishEvent(new ClearanceUndecided(person, new PositionId(POST), Status.CLEARED));
                    return new Done(null, person);
                }),
                act(AuditKind.RECEIPT_COMPARED, () -> {
                    AttemptId attempt = studied().sit(POST, 0);
                    var receipts = application.getBean(Receipts.class);
                    return byHr(
                            me(),
                            person -> receipts.check(
                                    receipts.of(attempt).orElseThrow().code()));
                }),
                act(
                        AuditKind.ANNOUNCED,
                        () -> new Done(
                                byHr(
                                                hr,
                                                person -> application
                                                        .getBean(Invigilation.class)
                                                        .announce(new ExamId(POST), REASON))
                                        .actor(),
                                null)),
                act(AuditKind.REGISTER_DIFFERS, () -> {
                    application.publishEvent(new RegisterDiffers(1, 2, Instant.EPOCH));
                    return new Done(null, null);
                }),
                act(
                        AuditKind.DECIDED_ANEW,
                        () -> byHr(
                                differing(),
                                person -> application
                                        .getBean(RegisterChecking.class)
                                        .decideAnew(person))),
                act(
                        AuditKind.CONTENT_REHEARSED,
                        () -> new Done(byHr(hired(POST), person -> rehearse()).actor(), null)),
                act(AuditKind.EVIDENCE_ISSUED, () -> byHr(hired(POST), this::pack)),
                act(
                        AuditKind.EVIDENCE_CHECKED,
                        () -> byHr(
                                hired(POST),
                                person -> application
                                        .getBean(EvidenceChecks.class)
                                        .check(pack(person).file()))),
                act(
                        AuditKind.MATRIX_DOWNLOADED,
                        () -> new Done(
                                byHr(
                                                hired(POST),
                                                person -> application
                                                        .getBean(StaffMatrix.class)
                                                        .sheet(
                                                                RegisterFilter.EVERYBODY.withText(NAME),
                                                                RegisterOrder.MOST_URGENT_FIRST,
                                                                KEYS))
                                        .actor(),
                                null)),
                act(
                        AuditKind.SHEET_DOWNLOADED,
                        () -> new Done(
                                byHr(
                                                hired(POST),
                                                person -> application
                                                        .getBean(ScoreSheets.class)
                                                        .make(
                                                                RegisterFilter.EVERYBODY.withText(NAME),
                                                                RegisterOrder.MOST_URGENT_FIRST,
                                                                KEYS,
                                                                rows -> {}))
                                        .actor(),
                                null)));
        assertThat(acts.keySet())
                .as("content is loaded at the start")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(AuditKind.CONTENT_LOADED)));
        return acts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(act -> dynamicTest(act.getKey().name(), () -> isWritten(act.getKey(), act.getValue())));
    }

    private void rehearse() {
        ContentRehearsal rehearsal = application.getBean(ContentRehearsal.class);
        NextContent next = rehearsal.read(Zip.of(Zip.shippedContent())).content();
        rehearsal.rehearse(
                Objects.requireNonNull(next),
                application.getBean(CompanyTime.class).today().plusDays(2).atStartOfDay(),
                "");
    }

    private void isWritten(AuditKind kind, Supplier<Done> act) {
        chainer.linkAll();
        long before = entries.head().number();
        Done done = act.get();
        chainer.linkAll();
        List<Fact> written = entries.beyond(before, 1_000).stream()
                .map(AuditEntry::fact)
                .filter(fact -> fact.kind().equals(kind.name()))
                .toList();
        assertThat(written).anySatisfy(fact -> {
            assertThat(fact.actor()).isEqualTo(done.actor());
            assertThat(fact.person()).isEqualTo(done.person());
        });
        assertThat(written)
                .as("says all that its sentence asks for")
                .allSatisfy(fact ->
                        assertThat(AskedDetails.missing(application, fact)).isEmpty());
        assertThat(entries.beyond(before, 1_000))
                .extracting(entry -> entry.fact().detail())
                .as("nothing secret, nobody's name, and no reason for more time, which may be an illness")
                .noneMatch(detail -> detail.contains(PASSWORD)
                        || detail.contains("bcrypt")
                        || detail.contains(NAME)
                        || detail.contains("Somebody is ill"));
        assertThat(verification.run(null)).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void writesDownWhatContentIsTaughtFromTheStart() {
        chainer.linkAll();
        long before = entries.head().number();
        // What the start wrote may be gone, for other tests empty the log of the database that they share with this
        // one.
        application.publishEvent(new ApplicationReadyEvent(
                new SpringApplication(), new String[0], (ConfigurableApplicationContext) application, Duration.ZERO));
        chainer.linkAll();
        assertThat(entries.beyond(before, 1_000))
                .filteredOn(entry -> entry.fact().kind().equals("CONTENT_LOADED"))
                .singleElement()
                .satisfies(entry -> assertThat(StoredJson.read(entry.fact().detail(), Map.class))
                        .containsKeys("digest", "revisions"));
    }

    @Test
    void tellsAChangeOfClearanceWithWhatWasBefore() {
        AttemptId attempt = studied().sit(POST, 0);
        PersonId person = me();
        chainer.linkAll();
        List<Fact> changes = entries.beyond(0, 100_000).stream()
                .map(AuditEntry::fact)
                .filter(fact -> person.equals(fact.person()) && fact.kind().equals("CLEARANCE_CHANGED"))
                .toList();
        assertThat(changes.getLast().attempt()).isEqualTo(attempt);
        Map<?, ?> last = StoredJson.read(changes.getLast().detail(), Map.class);
        assertThat(last.get("before")).isEqualTo("IN_PROGRESS");
        assertThat(last.get("after")).isEqualTo("CLEARED");
        assertThat(last.get("reason")).isEqualTo("PASSED");
        assertThat(String.valueOf(last.get("rule"))).hasSize(64);
        assertThat(changes).extracting(Fact::detail).doesNotHaveDuplicates();
    }

    @Test
    void writesAStartAndAnEndInTheOrderOfCauseAndEffect() {
        studied().sit(POST, 0);
        PersonId person = me();
        chainer.linkAll();
        assertThat(entries.beyond(0, 100_000))
                .extracting(AuditEntry::fact)
                .filteredOn(fact -> person.equals(fact.person()))
                .extracting(Fact::kind)
                .endsWith(
                        "ATTEMPT_STARTED",
                        "CLEARANCE_CHANGED",
                        "ATTEMPT_HANDED_IN",
                        "ATTEMPT_MARKED",
                        "CLEARANCE_CHANGED");
    }

    @Test
    void keepsPracticeToWhoeverPractises() {
        String quiz = application.getBean(Library.class).blueprints().stream()
                .filter(blueprint -> !blueprint.purpose().hasPass())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        var trainee = new Trainee(application);
        trainee.sit(quiz, 0);
        PersonId person = me();
        chainer.linkAll();
        assertThat(entries.beyond(0, 100_000))
                .extracting(entry -> entry.fact().person())
                .doesNotContain(person);
    }

    // ---------- who does what ----------

    private static Map.Entry<AuditKind, Supplier<Done>> act(AuditKind kind, Supplier<Done> act) {
        return Map.entry(kind, act);
    }

    private Done byHr(PersonId person, Consumer<PersonId> act) {
        return as(hr, Role.HR, () -> {
            act.accept(person);
            return new Done(hr, person);
        });
    }

    private Done byAdmin(Runnable act) {
        return as(hr, Role.ADMIN, () -> {
            act.run();
            return new Done(hr, null);
        });
    }

    private ApiAccess access() {
        return application.getBean(ApiAccess.class);
    }

    private Webhooks webhooks() {
        return application.getBean(Webhooks.class);
    }

    /** There for a moment only, so that other tests tell it nothing. */
    private void withWebhook(Consumer<WebhookId> act) {
        webhooks().add("Door", "https://8.8.8.8/hook", null);
        WebhookId webhook = webhooks().all().getLast().id();
        try {
            act.accept(webhook);
        } finally {
            webhooks().remove(webhook);
        }
    }

    private static <T> T as(PersonId person, Role role, Supplier<T> act) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test", role));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void leave(PersonId person) {
        application.getBean(Departures.class).leaves(person, today(), REASON);
    }

    private LocalDate today() {
        return application.getBean(CompanyTime.class).today();
    }

    private Done own(AttemptId attempt) {
        assertThat(attempt.value()).isPositive();
        return new Done(me(), me());
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    private Staffing staffing() {
        return application.getBean(Staffing.class);
    }

    private PersonFiles files() {
        return application.getBean(PersonFiles.class);
    }

    private PersonId hired(String... positions) {
        return new Hired(database).person("AU" + System.nanoTime(), positions);
    }

    /** As a check of the register leaves somebody. */
    private PersonId differing() {
        PersonId person = hired(POST);
        database.sql("""
                        insert into clearance_check (started_at, seen_at, people, entries, undecided, differing)
                        values (current_timestamp, current_timestamp, 1, 1, 0, 1)""").update();
        database.sql("""
                        insert into clearance_difference (check_id, person_id, position_id, field)
                        select max(id), ?, 'front-desk', 'STATUS' from clearance_check""").param(person.value()).update();
        return person;
    }

    private PersonId hire() {
        return staffing()
                .hire(new NewPerson("AU" + System.nanoTime(), "Lin", "Service", LocalDate.EPOCH), null, List.of());
    }

    private PersonId withAccount() {
        PersonId person = hired();
        as(hr, Role.HR, () -> {
            staffing().openAccount(person, new NewAccount("au" + person.value(), Set.of(), PASSWORD));
            return person;
        });
        return person;
    }

    private void signIn(PersonId person, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated("au" + person.value(), password);
        Throwable refused = catchThrowable(() -> signIn.authenticate(typed));
        assertThat(refused == null).isEqualTo(password.equals(PASSWORD));
    }

    private PersonId lockedOut() {
        PersonId person = withAccount();
        for (int i = 0; i < 5; i++) {
            signIn(person, "wrong");
        }
        return person;
    }

    private String number(PersonId person) {
        return application.getBean(Staff.class).person(person).number();
    }

    private ChangedContent changes() {
        return application.getBean(ChangedContent.class);
    }

    private ChoiceId note(ChangeId change) {
        List<Change> about = application.getBean(Changes.class).of(Set.of(change));
        return changes()
                .note(Set.of(change), REASON, changes().preview(about, null).mark());
    }

    /** An item that nobody else was asked. */
    private ChangeId changed(AttemptId by) {
        String item = "own." + by.value();
        database.sql("""
                        insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id,
                                                  critical, outcome, earned, possible)
                        values (?, 1, 99, 'section', ?, 1, 'lesson', false, 'RIGHT', 0, 0)""").params(by.value(), item).update();
        database.sql("""
                        insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, facts)
                        values ('ITEM', ?, 2, true, ?, '题', 'An item', '')""")
                .params(item, DatabaseTime.of(Instant.parse("2999-01-01T00:00:00Z")))
                .update();
        long id = database.sql("select id from content_change where content_id = ?")
                .param(item)
                .query(Long.class)
                .single();
        database.sql("insert into content_change_item (change_id, item_id) values (?, ?)")
                .params(id, item)
                .update();
        return new ChangeId(id);
    }

    private Waiving waiving() {
        return application.getBean(Waiving.class);
    }

    private WaiverId waiver(PersonId person) {
        return waiving()
                .ask(
                        person,
                        new PositionId(POST),
                        "Somebody is ill",
                        null,
                        application.getBean(CompanyTime.class).today().plusDays(30));
    }

    private Done bySecond(Consumer<WaiverId> act) {
        PersonId person = hired(POST);
        WaiverId asked = as(hr, Role.HR, () -> waiver(person));
        PersonId second = hired();
        return as(second, Role.HR, () -> {
            act.accept(asked);
            return new Done(second, person);
        });
    }

    private EvidencePack pack(PersonId person) {
        return application
                .getBean(EvidencePacks.class)
                .issue(
                        number(person),
                        new PositionId(POST),
                        application.getBean(CompanyTime.class).now(),
                        new PackWords(KEYS, KEYS, ""));
    }

    private void grant(PersonId person) {
        application.getBean(Accommodating.class).grant(person, null, 150, 0, "Somebody is ill");
    }

    private Trainee studied() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        return trainee;
    }

    private AttemptId sitting() {
        return studied().start(POST);
    }

    /** Somebody whose item was marked by a wrong key: they earned the point and should not have, or the other way. */
    private PersonId regraded(boolean earnsMore) {
        var wrong = new KeyWasWrong(database, batches, application.getBean(Library.class));
        wrong.forgetAll();
        PersonId person = new Hired(database).person("AU" + System.nanoTime(), "home-service-engineer");
        wrong.sit(person, earnsMore, 7);
        return person;
    }

    private PersonId regradedBy(PersonId sat) {
        assertThat(sat).isNotNull();
        PersonId trainer = hired();
        return as(trainer, Role.TRAINER, () -> {
            var regrading = application.getBean(Regrading.class);
            Rehearsal rehearsal = regrading.rehearse(KeyWasWrong.item(), null, 0, 10);
            regrading.apply(rehearsal.to(), rehearsal.counts());
            return trainer;
        });
    }

    private static final SheetWords KEYS = new SheetWords() {
        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String of(String key, Object... arguments) {
            return key;
        }
    };
}
