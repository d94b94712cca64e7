package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms. */
class ModularityTests {

    /** From the ground up: a room uses only rooms named before it. */
    private static final List<String> ROOMS = List.of(
            "kernel",
            "authored",
            "widget",
            "source",
            "people",
            "item",
            "marking",
            "library",
            "exam",
            "card",
            "study",
            "clearance",
            "certificate",
            "webhook",
            "authoring",
            "report",
            "evidence",
            "audit",
            "notice",
            "shell",
            "ops",
            "demo");

    private final ApplicationModules modules = ApplicationModules.of(Gatepost.class);

    @Test
    void usesOnlyWhatTheDoorPlatesAllow() {
        modules.verify();
    }

    @Test
    void hasNoOtherRooms() {
        assertThat(modules.stream().map(ModularityTests::name)).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void allowsARoomOnlyWhatLiesBelowIt() {
        assertThat(modules.stream())
                .allSatisfy(room -> assertThat(allowedOn(plateOf(name(room))))
                        .as("rooms that %s may use", name(room))
                        .isSubsetOf(ROOMS.subList(0, ROOMS.indexOf(name(room)))));
    }

    /** A plate that allows everything would hold nothing. */
    private static List<String> allowedOn(ApplicationModule plate) {
        return Arrays.stream(plate.allowedDependencies())
                .map(allowed -> allowed.split("::", 2)[0].strip())
                .toList();
    }

    private static ApplicationModule plateOf(String room) {
        try {
            ApplicationModule plate = Class.forName("org.gatepost." + room + ".package-info")
                    .getPackage()
                    .getAnnotation(ApplicationModule.class);
            assertThat(plate)
                    .as("the door plate of %s, which a package-info.java of the same package in src/test hides", room)
                    .isNotNull();
            return plate;
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no door plate: " + room, missing);
        }
    }

    private static String name(org.springframework.modulith.core.ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
