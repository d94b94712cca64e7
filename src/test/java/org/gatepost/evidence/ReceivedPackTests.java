package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.kernel.Refusal;
import org.gatepost.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedPackTests {

    private static final PackFile SAMPLE = PackFile.sample();

    @TempDir
    private Path folder;

    @Test
    void findsEveryFileOfAnUntouchedPackUnchanged() {
        ReceivedPack pack = ReceivedPack.read(SAMPLE.written(folder));
        assertThat(pack.files().keySet())
                .containsExactly("README.zh.txt", "attempts/desk-1.json", "decision.json")
                .allMatch(name -> Comparison.state(pack, name) == FileState.UNCHANGED);
    }

    @Test
    void noticesEveryByteOfEveryFileThatIsChanged() {
        for (String name : SAMPLE.without(PackZip.SUMS).files().keySet()) {
            for (int place = 0; place < SAMPLE.content(name).length; place++) {
                byte[] touched = SAMPLE.content(name).clone();
                touched[place] ^= 1;
                ReceivedPack pack = ReceivedPack.read(SAMPLE.with(name, touched).written(folder));
                assertThat(Comparison.state(pack, name)).isEqualTo(FileState.CHANGED);
            }
        }
    }

    /** Whatever a byte of the zip is for, its own hash is another then; most are told sooner. */
    @Test
    void takesNoZipWithAnotherByteForTheOneThatWasHandedOut() {
        byte[] zip = SAMPLE.zip();
        String hash = Sha256.of(zip);
        var random = new Random(26);
        for (int place = 0; place < zip.length; place++) {
            byte[] touched = zip.clone();
            touched[place] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(ReceivedPack.read(PackFile.write(folder, touched)).hash())
                        .isNotEqualTo(hash);
            } catch (Refusal noticed) {
                assertThat(noticed.key()).startsWith("evidence.refused.");
            }
        }
    }

    @Test
    void noticesEveryFileThatIsMissingOrAdded() {
        for (String name : SAMPLE.without(PackZip.SUMS).files().keySet()) {
            ReceivedPack less = ReceivedPack.read(SAMPLE.without(name).written(folder));
            assertThat(Comparison.state(less, name)).isEqualTo(FileState.MISSING);
        }
        ReceivedPack more =
                ReceivedPack.read(SAMPLE.with("notes.txt", new byte[] {1}).written(folder));
        assertThat(Comparison.state(more, "notes.txt")).isEqualTo(FileState.ADDED);
    }

    @Test
    void readsWhatWasPackedAgainInAFolderOfItsOwn() {
        var within = new PackFile(new TreeMap<>());
        for (var file : SAMPLE.files().entrySet()) {
            within = within.with("pack/" + file.getKey(), file.getValue());
        }
        assertThat(ReceivedPack.read(within.written(folder)).files().keySet())
                .containsExactly("README.zh.txt", "attempts/desk-1.json", "decision.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil",
                "/etc/evil",
                "a\\evil",
                "C:evil",
                "./evil",
                "new\nline",
                "a/b/c/d/e/f/g/h/i"
            })
    void refusesNamesThatLeadOutOfItOrTooDeep(String name) {
        assertRefused(SAMPLE.with(name, new byte[1]).zip(), "evidence.refused.name");
    }

    @Test
    void refusesAZipOfAFewKilobytesThatUnpacksToALot() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(PackZip.SUMS));
            byte[] noughts = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(noughts);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(200_000);
        assertRefused(bytes.toByteArray(), "evidence.refused.bomb");
    }

    /** Programs that look for the next entry unpack all that is before it, whatever it is called. */
    @Test
    void refusesAFolderThatUnpacksToALot() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("folder/"));
            byte[] noughts = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(noughts);
            }
            zip.closeEntry();
        }
        assertRefused(bytes.toByteArray(), "evidence.refused.bomb");
    }

    @Test
    void refusesAFolderWhoseNameLeadsOutOfIt() {
        assertRefused(SAMPLE.with("../", new byte[0]).zip(), "evidence.refused.name");
    }

    @Test
    void refusesMoreFilesThanAnyPackHas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < 2_001; file++) {
                zip.putNextEntry(new ZipEntry("f" + file));
                zip.closeEntry();
            }
        }
        assertRefused(bytes.toByteArray(), "evidence.refused.bomb");
    }

    /** Another zip before it: from the end one reads the one, from the beginning the other. */
    @Test
    void refusesAZipThatShowsDifferentFilesToDifferentPrograms() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(SAMPLE.with("decision.json", "{}".getBytes(StandardCharsets.UTF_8))
                .zip());
        bytes.write(SAMPLE.zip());
        assertThatThrownBy(() -> ReceivedPack.read(PackFile.write(folder, bytes.toByteArray())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused ->
                                assertThat(refused.key()).isIn("evidence.refused.twofold", "evidence.refused.broken"));
    }

    @Test
    void saysWhatIsNoPack() {
        assertRefused("no zip".getBytes(StandardCharsets.UTF_8), "evidence.refused.broken");
        assertRefused(new byte[0], "evidence.refused.broken");
        assertRefused(SAMPLE.without(PackZip.SUMS).zip(), "evidence.refused.noPack");
        assertRefused(
                SAMPLE.with(PackZip.SUMS, "nothing".getBytes(StandardCharsets.UTF_8))
                        .zip(),
                "evidence.refused.list");
        assertRefused(new byte[ReceivedPack.MOST_BYTES + 1], "evidence.refused.large");
    }

    private void assertRefused(byte[] zip, String key) {
        assertThatThrownBy(() -> ReceivedPack.read(PackFile.write(folder, zip)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
