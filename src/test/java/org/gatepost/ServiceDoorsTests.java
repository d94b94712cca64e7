package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatepost.ServiceDoors.Door;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.Hired;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/**
 * Tries every public method of every service as everybody who must not come in. A new service is tried by itself, and is
 * a mistake until it refuses trainees and the uncleared or is named here.
 */
@SpringBootTest
class ServiceDoorsTests {

    /** What whoever is signed in may do: whole services, which are about themselves, and single methods. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "Badges",
            "Cards",
            "CaseLibrary",
            "Certificates.mine",
            "Clearances.areRequired",
            "Clearances.mine",
            "Clearances.whoAllowsOneMore",
            "Delivery",
            "Directory",
            "DutyCards",
            "FailedAttempts",
            "MyChanges",
            "MyExams",
            "MyNotices",
            "OwnAccount",
            "PageReports",
            "Plans",
            "Reading",
            "Receipts.check",
            "Receipts.of",
            "Reviews",
            "Study",
            "Weights");

    /** Of these, what nobody may do whose post is still closed to them. */
    private static final Set<String> FOR_THE_CLEARED = Set.of("CaseLibrary", "DutyCards");

    private static final Set<String> FOR_STRANGERS = Set.of(
            "Badges.issuer",
            "Badges.key",
            "Badges.keys",
            "Badges.status",
            "Receipts.confirm",
            "Setup",
            "CertificateVerification");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Test
    void refusesStrangers() {
        assertThat(strangersEnter(doors())).as("a stranger was not refused").isEmpty();
        assertAre(FOR_STRANGERS, "open to strangers", doors(), Door::isOpenToStrangers);
    }

    @Test
    void refusesEverybodyWhoseRoleTheServiceDoesNotName() {
        assertThat(othersEnter(doors()))
                .as("somebody without the role was not refused")
                .isEmpty();
        assertAre(
                union(FOR_EVERYBODY, FOR_STRANGERS),
                "open to every trainee",
                doors(),
                door -> door.admits().contains(Role.TRAINEE));
    }

    @Test
    void refusesWhoeverIsNotClearedWhateverTheirRoles() {
        assertThat(unclearedEnter(doors()))
                .as("somebody not cleared was not refused")
                .isEmpty();
        Set<String> open = union(FOR_EVERYBODY, FOR_STRANGERS);
        open.removeAll(FOR_THE_CLEARED);
        assertAre(open, "open to the uncleared", doors(), Door::isOpenToUncleared);
    }

    // ---------- planted mistakes, to see that they are seen ----------

    @Service
    @OpenToUncleared
    static class Forgotten {
        public void tell() {}
    }

    @Service
    @PreAuthorize("hasRole('HR')")
    static class Unguardable {
        public final void tell() {}
    }

    @Service
    @PreAuthorize("isAuthenticated()")
    static class ForEverybody {
        public void tell() {}
    }

    @Test
    void seesAServiceThatSaysNotWhoMayCallIt() {
        List<Door> planted = planted(new Forgotten());
        assertThat(strangersEnter(planted)).containsExactly("Forgotten.tell");
        assertThat(othersEnter(planted)).contains("Forgotten.tell to TRAINEE");
    }

    @Test
    void seesAMethodThatNothingCanStandBefore() {
        List<Door> planted = planted(new Unguardable());
        assertThat(strangersEnter(planted)).containsExactly("Unguardable.tell");
        assertThat(othersEnter(planted)).contains("Unguardable.tell to TRAINEE", "Unguardable.tell to MANAGER");
        assertThat(unclearedEnter(planted)).containsExactly("Unguardable.tell");
    }

    @Test
    void seesAServiceThatLetsEverybodyInAndKeepsTheUnclearedOutByItself() {
        List<Door> planted = planted(new ForEverybody());
        assertThatThrownBy(() -> assertAre(
                        FOR_EVERYBODY,
                        "open to every trainee",
                        planted,
                        door -> door.admits().contains(Role.TRAINEE)))
                .hasMessageContaining("ForEverybody.tell");
        assertThat(strangersEnter(planted)).isEmpty();
        assertThat(unclearedEnter(planted)).isEmpty();
    }

    // ---------- who tries ----------

    private static List<String> strangersEnter(List<Door> doors) {
        SecurityContext nobody = new SecurityContextImpl();
        SecurityContext anonymous = new SecurityContextImpl(new AnonymousAuthenticationToken(
                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        return doors.stream()
                .filter(door -> !door.isOpenToStrangers())
                .filter(door -> !door.refuses(nobody) || !door.refuses(anonymous))
                .map(Door::name)
                .toList();
    }

    private static List<String> othersEnter(List<Door> doors) {
        return doors.stream()
                .flatMap(door -> Stream.of(Role.values())
                        .filter(role -> !door.admits().contains(role))
                        .filter(role -> !door.refuses(SignedInAs.Factory.as(900_001, "Somebody", role)))
                        .map(role -> door.name() + " to " + role))
                .toList();
    }

    /** They hold a position and have done nothing for it, and may otherwise do everything. */
    private List<String> unclearedEnter(List<Door> doors) {
        var person = new Hired(database).person("U" + System.nanoTime(), "home-service-engineer");
        SecurityContext uncleared = SignedInAs.Factory.as(person.value(), "Uncleared", Role.values());
        return doors.stream()
                .filter(door -> !door.isOpenToUncleared())
                .filter(door -> !door.refuses(uncleared))
                .map(Door::name)
                .toList();
    }

    private List<Door> doors() {
        List<Door> doors = application.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(service -> new ServiceDoors(service).all().stream())
                .filter(door -> door.method().getDeclaringClass().getName().startsWith("org.gatepost."))
                .toList();
        assertThat(doors).hasSizeGreaterThan(50);
        return doors;
    }

    /** The doors of a service as the application would hang them. */
    private List<Door> planted(Object service) {
        return new ServiceDoors(application.getAutowireCapableBeanFactory().initializeBean(service, "planted")).all();
    }

    /** Exactly the services and methods that are named, no door more and none less. */
    private static void assertAre(Set<String> named, String what, List<Door> doors, Predicate<Door> which) {
        var unheardOf = new TreeSet<>(named);
        var unnamed = new TreeSet<String>();
        doors.stream().filter(which).forEach(door -> {
            unheardOf.removeAll(Set.of(door.name(), door.serviceName()));
            if (!named.contains(door.name()) && !named.contains(door.serviceName())) {
                unnamed.add(door.name());
            }
        });
        assertThat(unnamed).as(what + " without being named here").isEmpty();
        assertThat(unheardOf).as("named here and not " + what).isEmpty();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
