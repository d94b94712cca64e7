package org.gatepost.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gatepost.evidence.ProvenPerson;
import org.gatepost.people.Hired;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.widget.StatusBadge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = EvidenceView.class)
@SignedInAs(Role.HR)
class EvidenceViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @TempDir
    private Path folder;

    private ProvenPerson person;

    @BeforeEach
    void livesThroughEverything() {
        var reader = SecurityContextHolder.getContext();
        person = ProvenPerson.of(application);
        SecurityContextHolder.setContext(reader);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void offersAPackForEachClearanceAndMakesIt() {
        person.asHr();
        navigate("evidence/" + person.number(), EvidenceView.class);
        assertThat(page())
                .contains(
                        "As it is decided now: they may work.",
                        "For whoever asks whether they may work now.",
                        "One clearance by itself",
                        ": certificate ",
                        ": waiver ");
        var makes = find(Button.class).all();
        assertThat(makes).hasSize(3);
        test(makes.get(1)).click();
        assertThat(page()).containsPattern("\\d+ files and the list of their hashes, ready:");
        assertThat(find(Anchor.class).withId("pack").single().getText())
                .startsWith(person.number() + "-" + ProvenPerson.POST + "-")
                .endsWith(".zip");
        assertThat(makes.get(1).isEnabled()).isTrue();
    }

    @Test
    void namesTheStatusOfTodayAndHasOneActionThatComesFirst() {
        person.asHr();
        navigate("evidence/" + person.number(), EvidenceView.class);
        assertThat(find(StatusBadge.class).all()).hasSize(1);
        assertThat(find(Button.class).all())
                .extracting(make -> make.hasThemeName("primary"))
                .containsExactly(true, false, false);
        String nobody = "EV" + System.nanoTime();
        new Hired(application.getBean(JdbcClient.class)).person(nobody, ProvenPerson.POST);
        navigate("evidence/" + nobody, EvidenceView.class);
        assertThat(page()).contains("In progress", "they may not work").doesNotContain("One clearance by itself");
    }

    @Test
    void saysOfWhomNothingIsKnown() {
        navigate("evidence/nobody", EvidenceView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Nobody found");
    }

    @Test
    void saysThatAPackIsGenuineAndWhenAndToWhomItWasHandedOut() throws IOException {
        person.takePack();
        var check = navigate("evidence-check", CheckEvidenceView.class);
        Path copy = Files.copy(person.zip(), folder.resolve("copy.zip"));
        check.check(copy.toFile());
        assertThat(page())
                .contains("Genuine.", person.number(), "Handed out to", "byte for byte", "files unchanged")
                .doesNotContain("Files that are not as they were");
        assertThat(copy).as("is not kept").doesNotExist();
    }

    @Test
    void namesTheFileThatWasChangedInWordsOfBothLanguages() throws IOException {
        person.takePack();
        Path copy = folder.resolve("copy.zip");
        Files.write(copy, person.touched("rules.json"));
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        var check = navigate("evidence-check", CheckEvidenceView.class);
        check.check(copy.toFile());
        assertThat(page()).contains("已经不是原样", "rules.json：被改动");
    }

    @Test
    void tellsWhatIsNoPackAndLosesNothing() throws IOException {
        var check = navigate("evidence-check", CheckEvidenceView.class);
        check.check(Files.write(folder.resolve("no.zip"), "no zip".getBytes(StandardCharsets.UTF_8))
                .toFile());
        assertThat(page()).contains("The file is damaged or no zip.");
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
