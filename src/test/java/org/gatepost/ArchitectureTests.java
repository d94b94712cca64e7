package org.gatepost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.Key;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Bank;
import org.gatepost.marking.Marking;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** What holds in every room, whoever writes the next line. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gatepost");

    /** What hangs the gate and the sign-in into Vaadin, and nothing else. */
    private static final Set<String> HINGES = Set.of(
            "org.gatepost.clearance.GateAtTheDoor",
            "org.gatepost.clearance.UnclearedMenu",
            "org.gatepost.people.ContentPolicy",
            "org.gatepost.people.WebSecurity");

    /** The views that stay shut to whoever is not cleared. A new view is shut until somebody opens it or names it here. */
    private static final Set<String> SHUT_VIEWS = Set.of(
            "org.gatepost.audit.ui.AuditView",
            "org.gatepost.authoring.ui.ExamPlansView",
            "org.gatepost.authoring.ui.GalleryView",
            "org.gatepost.authoring.ui.ItemBankView",
            "org.gatepost.clearance.ui.ChangesView",
            "org.gatepost.clearance.ui.DutyView",
            "org.gatepost.clearance.ui.OneMoreView",
            "org.gatepost.clearance.ui.RegisterCheckView",
            "org.gatepost.clearance.ui.RulesView",
            "org.gatepost.clearance.ui.WaiverView",
            "org.gatepost.clearance.ui.WaiversView",
            "org.gatepost.evidence.ui.CheckEvidenceView",
            "org.gatepost.evidence.ui.EvidenceView",
            "org.gatepost.exam.ui.InvigilationView",
            "org.gatepost.exam.ui.MarkAnswerView",
            "org.gatepost.exam.ui.MarkingView",
            "org.gatepost.exam.ui.MoreTimeView",
            "org.gatepost.exam.ui.RegradeView",
            "org.gatepost.people.ui.AccountsView",
            "org.gatepost.people.ui.ApiTokensView",
            "org.gatepost.people.ui.LoginView",
            "org.gatepost.people.ui.SetupView",
            "org.gatepost.report.ui.DutyListView",
            "org.gatepost.report.ui.MatrixView",
            "org.gatepost.report.ui.PersonView",
            "org.gatepost.report.ui.RegisterView",
            "org.gatepost.report.ui.RehearseView",
            "org.gatepost.report.ui.TrendsView",
            "org.gatepost.study.ui.CaseView",
            "org.gatepost.study.ui.CasesView",
            "org.gatepost.webhook.ui.WebhooksView");

    /** What tells a view how things of the content are called, and nothing about anybody. */
    private static final Set<String> NAMES_ONLY = Set.of("org.gatepost.report.ContentNames");

    @Test
    void keepsVaadinOutOfTheRules() {
        noClasses()
                .that(not(resideInAnyPackage("..ui..", "org.gatepost.widget..", "org.gatepost.shell..")))
                .and(doNot(belongTo(HINGES)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("a rule that needs a screen cannot be asked by a job, a report or a test")
                .check(CODE);
    }

    @Test
    void marksWithNothingButTheItemAndTheResponse() {
        classes()
                .that()
                .resideInAPackage("org.gatepost.marking..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.gatepost.marking..",
                        "org.gatepost.item",
                        "org.gatepost.source",
                        "org.gatepost.kernel",
                        "java..",
                        "com.ibm.icu..",
                        "org.jspecify..",
                        "org.springframework.modulith")
                .because("a mark must come out the same in ten years, whatever else has changed")
                .check(CODE);
    }

    @Test
    void letsOnlyTheDemoExchangeAnItemWhileTheApplicationRuns() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gatepost.demo")
                .should()
                .accessTargetWhere(describe(
                        "Bank.correct",
                        access -> access.getTargetOwner().isAssignableTo(Bank.class)
                                && access.getTarget().getName().equals("correct")))
                .because("content changes by a start, so that every node marks by the same items")
                .check(CODE);
    }

    @Test
    void letsAKeyReachOnlyMarkingAndAuthoring() {
        var others = not(resideInAnyPackage("org.gatepost.item", "org.gatepost.marking..", "org.gatepost.authoring.."));
        noClasses()
                .that(others)
                .should()
                .dependOnClassesThat(assignableTo(Key.class))
                .orShould()
                .callMethodWhere(calls(assignableTo(Item.class), "key"))
                .because("what never leaves three rooms cannot reach a learner's screen")
                .check(CODE);
        noClasses()
                .that(others)
                .and()
                .resideOutsideOfPackage("org.gatepost.demo")
                .and()
                .doNotHaveFullyQualifiedName("org.gatepost.exam.Disclosure")
                .should()
                .callMethodWhere(calls(assignableTo(Marking.class), "fullMarks"))
                .because(
                        "the response that earns full marks is the key in other words, and one class decides who is told")
                .check(CODE);
    }

    @Test
    void showsLearnersPresentationsOnly() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .resideOutsideOfPackage("org.gatepost.authoring..")
                .should()
                .dependOnClassesThat(assignableTo(Item.class).or(assignableTo(Bank.class)))
                .because("an item carries its key, a presentation has no way to one")
                .check(CODE);
    }

    @Test
    void letsTheGateKnowLessonsButNoItems() {
        noClasses()
                .that()
                .resideInAPackage("org.gatepost.clearance..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.gatepost.item..")
                        .and(doNot(belongTo(Set.of(LessonId.class.getName())))))
                .because("the gate decides from verdicts and lessons; how an item was answered is the exam's to know")
                .check(CODE);
    }

    @Test
    void asksOnlyTheInjectedClockForTheTime() {
        noClasses()
                .that(doNot(belongTo(Set.of("org.gatepost.ops.TimeConfiguration", "org.gatepost.demo.DemoClock"))))
                .should()
                .callMethodWhere(calls(resideInAnyPackage("java.time.."), "now")
                        .or(calls(assignableTo(System.class), "currentTimeMillis"))
                        .or(calls(assignableTo(System.class), "nanoTime"))
                        .or(describe(
                                "a call that makes a clock",
                                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                        && (call.getName().startsWith("system")
                                                || call.getName().startsWith("tick")))))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("deadlines and expiry are tested by moving the clock, and the server's clock alone decides")
                .check(CODE);
    }

    @Test
    void keepsInstantsAndDatesOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .because("java.time says which of moment, day and wall time is meant")
                .check(CODE);
        noFields()
                .should()
                .haveRawType(LocalDateTime.class)
                .because(
                        "a wall time without its zone is not a moment; it is made where it is shown or written to a sheet")
                .check(CODE);
    }

    @Test
    void saysForEveryServiceMethodWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PreAuthorize.class)
                .because("what a view hides, a forged call still reaches")
                .check(CODE);
    }

    @Test
    void givesViewsNothingThatAsksNobodyWhoIsAsking() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.gatepost..")
                        .and(not(resideInAnyPackage("..ui..")))
                        .and(doNot(belongTo(NAMES_ONLY)))
                        .and(annotatedWith(Component.class).or(annotatedWith(Repository.class))))
                .because("a component is for other rooms' code and checks no right; a view calls services, which do")
                .check(CODE);
    }

    @Test
    void saysForEveryViewWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .because("a view without an access annotation is refused to everybody, which looks like a bug")
                .check(CODE);
    }

    @Test
    void opensNoViewToTheUnclearedUnnoticed() {
        assertThat(CODE.stream()
                        .filter(view -> view.isAnnotatedWith(Route.class))
                        .filter(view -> !view.isAnnotatedWith(OpenToUncleared.class))
                        .map(JavaClass::getName))
                .as("a view is either open to people whose post is closed to them or named in this test")
                .containsExactlyInAnyOrderElementsOf(SHUT_VIEWS);
    }

    private static DescribedPredicate<JavaClass> belongTo(Set<String> names) {
        return describe(
                "belong to " + names, type -> names.contains(type.getName().split("\\$", 2)[0]));
    }

    private static DescribedPredicate<JavaMethodCall> calls(
            DescribedPredicate<? super JavaClass> owner, String method) {
        return describe(
                "a call of %s() of a class %s".formatted(method, owner.getDescription()),
                call -> call.getName().equals(method) && owner.test(call.getTargetOwner()));
    }
}
