package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.gatepost.evidence.PackCheck.Difference;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.evidence.PackCheck.Verdict;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.Sha256;
import org.gatepost.library.Bank;
import org.gatepost.people.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** Packs of somebody with all there can be, handed out, touched and checked, through the services that the pages use. */
@SpringBootTest
class EvidencePacksTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EvidenceChecks checks;

    @TempDir
    private Path folder;

    private ProvenPerson person;
    private PackFile pack;

    @BeforeEach
    void livesThroughEverything() {
        person = ProvenPerson.of(application);
        pack = person.pack();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsEverythingThatTheClearanceRestsOn() {
        assertThat(pack.files().keySet())
                .contains(
                        "README.zh.txt",
                        "README.en.txt",
                        "SHA256SUMS",
                        "issue.json",
                        "decision.json",
                        "decision.html",
                        "rules.json",
                        "waivers.json",
                        "lessons-studied.json",
                        "audit-log.json",
                        "sources.json",
                        "scores.zh.xlsx",
                        "scores.en.xlsx",
                        attempt(1),
                        attempt(2),
                        attempt(3))
                .anyMatch(name -> name.startsWith("items/"))
                .anyMatch(name -> name.startsWith("lessons/"))
                .anyMatch(name -> name.startsWith("blueprints/"))
                .anyMatch(name -> name.endsWith("-zh.pdf"));
        JsonNode decision = read("decision.json");
        assertThat(decision.path("then").path("mayWork").asBoolean()).isTrue();
        assertThat(decision.path("then").path("reason").asString()).isEqualTo("PASSED");
        assertThat(decision.path("then").path("evidence").asString()).isEqualTo(attempt(3));
        assertThat(read(attempt(1)).path("state").asString()).isEqualTo("VOIDED");
        assertThat(read(attempt(1)).path("voided")).hasSize(1);
        JsonNode failed = read(attempt(2));
        assertThat(failed.path("results").get(0).path("passed").asBoolean()).isFalse();
        assertThat(failed.path("putRight")).isNotEmpty();
        JsonNode passed = read(attempt(3));
        assertThat(passed.path("form")).hasSameSizeAs(passed.path("answers"));
        assertThat(passed.path("marks")).hasSameSizeAs(passed.path("form"));
        assertThat(passed.path("receipt").get(0).path("code").asString()).isNotEmpty();
        assertThat(passed.path("handMarks").get(0).path("remark").asString()).isEqualTo("Well put");
        assertThat(read("waivers.json").get(0).path("agreed").asBoolean()).isTrue();
        assertThat(pack.text("decision.html")).contains("可以在此岗位上岗", "May work in this position");
        assertThat(pack.text("README.zh.txt")).contains("sha256sum -c SHA256SUMS");
    }

    @Test
    void letsAnybodyCheckTheListAndTheLogWithoutUs() {
        String[] lines = pack.text("SHA256SUMS").split("\n");
        assertThat(lines)
                .hasSize(pack.files().size() - 1)
                .hasSize(person.filesTold())
                .allSatisfy(line -> {
                    String[] parts = line.split(" {2}", 2);
                    assertThat(Sha256.of(pack.content(parts[1]))).isEqualTo(parts[0]);
                });
        assertThat(read("audit-log.json")).isNotEmpty().allSatisfy(row -> {
            assertThat(Sha256.of(row.path("sealed").asString().getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(row.path("hash").asString());
            assertThat(row.path("sealed").asString())
                    .contains(row.path("previous").asString());
            assertThat(row.path("person").asLong()).isEqualTo(person.id().value());
        });
    }

    @Test
    void tellsNoKey() {
        var bank = application.getBean(Bank.class);
        for (JsonNode slot : read(attempt(3)).path("form")) {
            var item = bank.newest(new ItemId(slot.path("item").asString())).orElseThrow();
            for (String name : List.of("items/", "attempts/", "decision", "README")) {
                pack.files().keySet().stream()
                        .filter(file -> file.startsWith(name))
                        .forEach(file -> assertThat(pack.text(file))
                                .doesNotContain(
                                        item.rationale().explanation().zh(),
                                        item.rationale().explanation().en())
                                .doesNotContain("\"chosen\"", "\"key\"", "\"order\""));
            }
        }
    }

    @Test
    void isTheSameToTheLastByteAtTheSameMoment() {
        var files = application.getBean(PackFiles.class);
        var note = IssueNote.read(pack.content(IssueNote.FILE)).orElseThrow();
        var whose = application.getBean(Staff.class).person(person.id());
        var certified = person.certificates();
        person.asHr();
        var once = files.of(whose, note.subject(), note.head(), certified, person.words());
        var again = files.of(whose, note.subject(), note.head(), certified, person.words());
        assertThat(again.keySet()).isEqualTo(once.keySet());
        assertThat(once)
                .allSatisfy(
                        (name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
        once.forEach((name, content) -> {
            if (!name.endsWith(".pdf")) {
                assertThat(pack.content(name)).as(name).isEqualTo(content);
            }
        });
    }

    @Test
    void isFoundGenuineAndStaysSoWhateverHappensLater() {
        PackCheck check = checks.check(person.zip());
        assertThat(check.verdict()).as("%s", check.differences()).isEqualTo(Verdict.GENUINE);
        assertThat(check.byteForByte()).isTrue();
        assertThat(Objects.requireNonNull(check.issue()).by()).isEqualTo(person.hrName());
        assertThat(check.files()).allMatch(file -> file.state() == FileState.UNCHANGED);
        person.endWaiver();
        person.pack();
        PackCheck later = checks.check(pack.written(folder));
        assertThat(later.verdict()).as("%s", later.differences()).isEqualTo(Verdict.GENUINE);
        assertThat(later.byteForByte()).as("packed anew").isFalse();
    }

    @Test
    void noticesWhateverIsChangedTakenOutOrPutIn() {
        var random = new Random(11);
        for (String name : oneOfEachFolder()) {
            byte[] touched = pack.content(name).clone();
            touched[random.nextInt(touched.length)] ^= 4;
            assertThat(checked(pack.with(name, touched)))
                    .satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.CHANGED))
                    .satisfies(check ->
                            assertThat(check.files()).contains(new PackCheck.FileCheck(name, FileState.CHANGED)));
        }
        assertThat(checked(pack.without("decision.json")).files())
                .contains(new PackCheck.FileCheck("decision.json", FileState.MISSING));
        assertThat(checked(pack.with("more.txt", new byte[1])).files())
                .contains(new PackCheck.FileCheck("more.txt", FileState.ADDED));
    }

    @Test
    void tellsTheDecisionOnceWhereItIsTheOneOfNow() {
        assertThat(pack.text("decision.html")).contains("at the moment of the clearance");
        PackFile now = person.pack(Instant.MAX);
        assertThat(now.text("decision.html"))
                .contains("The decision when the pack was made")
                .doesNotContain("at the moment of the clearance");
        assertThat(now.text("README.en.txt")).contains("Clearance: as it was decided when the pack was made");
        assertThat(now.text("README.zh.txt")).doesNotContain("{");
    }

    @Test
    void doesNotKnowAPackWhoseListWasMadeAnewAndNamesWhatWasForged() {
        byte[] better = pack.text(attempt(2))
                .replace("\"passed\" : false", "\"passed\" : true")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(better).isNotEqualTo(pack.content(attempt(2)));
        PackCheck check = checked(pack.with(attempt(2), better).listedAnew());
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(check.claims()).contains(person.number());
        assertThat(check.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.changes())
                        .containsExactly(new PackCheck.Change("results[1].passed", "true", "false")));
    }

    @Test
    void namesWhatIsStoredOtherwiseToday() {
        database.sql("update attempt_result set earned = earned + 1 where attempt_id = ?")
                .param(read(attempt(2)).path("id").asLong())
                .update();
        database.sql("update waiver set reason = 'another' where person_id = ?")
                .param(person.id().value())
                .update();
        PackCheck check = checks.check(person.zip());
        assertThat(check.verdict()).isEqualTo(Verdict.STORED_OTHERWISE);
        assertThat(check.differences()).extracting(Difference::file).contains(attempt(2), "waivers.json");
        assertThat(check.differences())
                .flatExtracting(Difference::changes)
                .extracting(PackCheck.Change::where)
                .contains("results[1].earned", "[1].reason");
    }

    @Test
    void namesARowOfTheLogThatSaysSomethingElseToday() {
        long row = read(IssueNote.FILE).path("auditLogRow").asLong();
        String before = database.sql("select hash from audit_entry where number = ?")
                .param(row)
                .query(String.class)
                .single();
        try {
            database.sql("update audit_entry set hash = ? where number = ?")
                    .params("0".repeat(64), row)
                    .update();
            assertThat(checks.check(person.zip()).differences())
                    .extracting(Difference::kind)
                    .contains(Difference.Kind.LOG_BROKEN);
        } finally {
            database.sql("update audit_entry set hash = ? where number = ?")
                    .params(before, row)
                    .update();
        }
    }

    @Test
    void offersEveryClearanceAlsoOneThatEnded() {
        person.endWaiver();
        person.asHr();
        assertThat(application
                        .getBean(EvidencePacks.class)
                        .of(person.number())
                        .orElseThrow()
                        .clearances())
                .extracting(Provable::kind, Provable::ended)
                .containsExactly(
                        tuple(Provable.Kind.TODAY, false),
                        tuple(Provable.Kind.CERTIFICATE, false),
                        tuple(Provable.Kind.WAIVER, true));
    }

    @Test
    void provesWhyAMomentBeforeTheWaiverLetNobodyWork() {
        Instant early = Instant.parse(read(attempt(1)).path("started_at").asString());
        JsonNode then =
                PackJson.read(person.pack(early).content("decision.json")).path("then");
        assertThat(then.path("at").asString()).isEqualTo(early.toString());
        assertThat(then.path("mayWork").asBoolean()).isFalse();
    }

    private Collection<String> oneOfEachFolder() {
        Map<String, String> one = new TreeMap<>();
        pack.without(PackZip.SUMS)
                .files()
                .keySet()
                .forEach(name -> one.put(name.contains("/") ? name.substring(0, name.indexOf('/')) : name, name));
        return one.values();
    }

    private PackCheck checked(PackFile touched) {
        return checks.check(touched.written(folder));
    }

    private JsonNode read(String name) {
        return PackJson.read(pack.content(name));
    }

    private static String attempt(int number) {
        return "attempts/" + ProvenPerson.POST + "-" + number + ".json";
    }
}
