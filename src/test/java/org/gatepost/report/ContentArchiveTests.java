package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packed folder of content, from whoever it may be. */
class ContentArchiveTests {

    private static final String ITEMS = "items/pledge.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"", "content/", "gatepost-main/content/", "新内容/"})
    void isFoundWhereverTheFolderBegins(String folder) {
        var archive = ContentArchive.of(Zip.of(Map.of(folder + ITEMS, "\ufeffa", folder + "exams/e.yaml", "b")));
        assertThat(archive.content().list()).containsExactly("exams/e.yaml", ITEMS);
        assertThat(archive.content().text(ITEMS)).isEqualTo("a");
        assertThat(archive.seeds()).isEmpty();
    }

    @Test
    void bringsItsOwnLedgerAlong() {
        var archive = ContentArchive.of(Zip.of(Map.of("x/content/" + ITEMS, "a", "x/seeds/s.yaml", "b")));
        assertThat(archive.seeds().orElseThrow().list()).containsExactly("s.yaml");
    }

    @Test
    void isReadAsWindowsInChinesePacksIt() {
        var archive = ContentArchive.of(Zip.of(Map.of("新内容/" + ITEMS, "a"), Charset.forName("GBK")));
        assertThat(archive.content().list()).containsExactly(ITEMS);
    }

    @Test
    void isReadAsOldWindowsPacksIt() {
        var archive = ContentArchive.of(Zip.of(Map.of("content\\items\\pledge.yaml", "a")));
        assertThat(archive.content().list()).containsExactly(ITEMS);
    }

    @Test
    void passesOverWhatSystemsPutBeside() {
        var archive = ContentArchive.of(Zip.of(Map.of(
                "content/" + ITEMS,
                "a",
                "__MACOSX/content/items/._pledge.yaml",
                "b",
                "content/.git/x.yaml",
                "c",
                "content/logo.png",
                "d")));
        assertThat(archive.content().list()).containsExactly(ITEMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../" + ITEMS,
                "/" + ITEMS,
                "content/../../x.yaml",
                "C:/content/x.yaml",
                "a\\..\\..\\x.yaml",
                "a/b/c/d/e/f/g/h/i.yaml",
                "items/new\nline.yaml",
                "items/\u007f.yaml"
            })
    void isRefusedWhenANameLeadsOutOrTooDeep(String name) {
        Map<String, String> files = new LinkedHashMap<>(Map.of(ITEMS, "a"));
        files.put(name, "b");
        assertRefused(Zip.of(files), "report.rehearse.refused.name");
    }

    @Test
    void isRefusedWhenANameIsTooLong() {
        assertRefused(
                Zip.of(Map.of(ITEMS, "a", "items/" + "b".repeat(300) + ".yaml", "b")), "report.rehearse.refused.name");
    }

    @Test
    void isRefusedWhenItIsNoArchive() {
        assertRefused(
                "no archive".getBytes(java.nio.charset.StandardCharsets.UTF_8), "report.rehearse.refused.archive");
        assertRefused(new byte[0], "report.rehearse.refused.archive");
    }

    @Test
    void isRefusedWhenNoContentIsInIt() {
        assertRefused(Zip.of(Map.of("holiday/photos.md", "a")), "report.rehearse.refused.noContent");
    }

    @Test
    void isRefusedWhenItGrowsWithoutEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(ITEMS));
            byte[] nothing = new byte[1_000_000];
            for (int million = 0; million < 61; million++) {
                zip.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        assertRefused(out.toByteArray(), "report.rehearse.refused.size");
    }

    @Test
    void isRefusedWhenItHasTooManyFilesOrBytes() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int file = 0; file <= 5_000; file++) {
            files.put("items/" + file + ".yaml", "");
        }
        assertRefused(Zip.of(files), "report.rehearse.refused.size");
        assertRefused(new byte[ContentArchive.MOST_BYTES + 1], "report.rehearse.refused.size");
    }

    private static void assertRefused(byte[] archive, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ContentArchive.of(archive))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
