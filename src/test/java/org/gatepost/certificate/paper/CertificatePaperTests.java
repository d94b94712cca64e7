package org.gatepost.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gatepost.MovableClock;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Revocation;
import org.gatepost.certificate.RevocationCause;
import org.gatepost.certificate.Samples;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.shell.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What is printed, read back from the file. */
class CertificatePaperTests {

    private static final Translations TRANSLATIONS = new Translations();
    private static final String ADDRESS = "https://training.example.com/certificate/" + Samples.CODE.shown();

    /** So that its hash in an evidence pack is the hash of every print. */
    @Test
    void isTheSameToTheLastByteWheneverItIsPrinted() {
        for (Locale language : Languages.ALL) {
            assertThat(bytes(Samples.of("王秀英"), language)).isEqualTo(bytes(Samples.of("王秀英"), language));
        }
    }

    @Test
    void saysInChineseWhoMayWorkAsWhatAndUntilWhen() throws IOException {
        PdfReader paper = paper(Samples.of("王秀英"), Languages.CHINESE);
        assertThat(text(paper))
                .contains("上岗资格证书", "王秀英", "上门服务工程师", "上门服务工程师上岗考试")
                .contains("GP-2026-000123", "7K3M-Q9XN-4TB2-HW5C", ADDRESS)
                .contains("2026年3月12日 09:30", "2027年3月12日 09:30", "2026年3月12日 09:31")
                .contains("3f9ac2d1 · Asia/Shanghai", "Acme Service")
                .doesNotContain("〓");
        assertThat(paper.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                .isEqualTo("zh-CN");
        assertThat(paper.getInfo().get("Title")).isEqualTo("上岗资格证书 GP-2026-000123 · 王秀英");
    }

    @Test
    void saysItInEnglish() throws IOException {
        PdfReader paper = paper(Samples.of("José Nguyễn-Łukaszewicz"), Languages.ENGLISH);
        assertThat(text(paper))
                .contains("Certificate of Clearance", "José Nguyễn-Łukaszewicz", "Home service engineer")
                .contains("GP-2026-000123", ADDRESS)
                .contains("12 Mar 2026, 09:30", "12 Mar 2027, 09:30");
        assertThat(paper.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
                .isEqualTo("en");
        assertThat(paper.getInfo().get("Title"))
                .isEqualTo("Certificate of Clearance GP-2026-000123 · José Nguyễn-Łukaszewicz");
    }

    @Test
    void saysOfOneThatWasRevokedThatItDoesNotHold() throws IOException {
        var position = new LocalizedText("上门服务工程师", "Home service engineer");
        var revocation = new Revocation(RevocationCause.LEFT, Instant.parse("2026-11-25T08:14:00Z"));
        Certificate revoked = Samples.of("冯雪", position, revocation);
        assertThat(text(paper(revoked, Languages.CHINESE))).contains("已撤销 · 2026年11月25日 16:14");
        assertThat(text(paper(revoked, Languages.ENGLISH))).contains("Revoked · 25 Nov 2026, 16:14");
        assertThat(text(paper(Samples.of("冯雪"), Languages.CHINESE))).doesNotContain("撤销");
    }

    @ParameterizedTest
    @ValueSource(strings = {"龘㛃", "欧阳䶮", "李𬭚", "𠮷田", "朱镕基", "Ελένη Дмитрий"})
    void printsNamesOfRareCharacters(String name) throws IOException {
        for (Locale language : Languages.ALL) {
            assertThat(text(paper(Samples.of(name), language))).contains(name).doesNotContain("〓");
        }
    }

    @Test
    void saysSoWhereItHasNoTypeForACharacter() throws IOException {
        assertThat(text(paper(Samples.of("王㒨"), Languages.CHINESE))).contains("王〓", "〓 代表本证书字体中没有的字");
    }

    @Test
    void bringsItsFontsAlongInPart() throws IOException {
        PdfReader paper = paper(Samples.of("王秀英 Wang"), Languages.CHINESE);
        List<String> fonts = new ArrayList<>();
        for (int i = 0; i < paper.getXrefSize(); i++) {
            PdfObject object = paper.getPdfObject(i);
            if (object instanceof PdfDictionary font && PdfName.FONT.equals(font.getAsName(PdfName.TYPE))) {
                fonts.add(font.getAsName(PdfName.BASEFONT).toString());
            }
            if (object instanceof PdfDictionary described
                    && PdfName.FONTDESCRIPTOR.equals(described.getAsName(PdfName.TYPE))) {
                assertThat(described.contains(PdfName.FONTFILE2) || described.contains(PdfName.FONTFILE3))
                        .as("embedded: " + described.getAsName(PdfName.FONTNAME))
                        .isTrue();
            }
        }
        assertThat(fonts).isNotEmpty().allMatch(name -> name.matches("/[A-Z]{6}\\+NotoSans.*"));
        assertThat(paper.getFileLength()).isLessThan(400_000);
    }

    @Test
    void fitsOnePageHoweverLongTheNamesAre() throws IOException {
        Certificate certificate = Samples.of(
                "Maria Magdalena Konstantina Papadopoulou-Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Langenburg",
                new LocalizedText(
                        "大型商业制冷设备与家用中央空调联合安装维修上门服务高级工程师兼区域质量监督与新员工带教负责人",
                        "Senior engineer for the installation and repair of large commercial refrigeration and domestic"
                                + " central air conditioning, and regional quality supervisor"),
                null);
        for (Locale language : Languages.ALL) {
            PdfReader paper = paper(certificate, language);
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(text(paper).replaceAll("\\s+", ""))
                    .contains(certificate.holder().replaceAll("\\s+", ""))
                    .contains(certificate.position().in(language).replaceAll("\\s+", ""));
        }
    }

    @Test
    void canBeReadAloud() throws IOException {
        PdfReader paper = paper(Samples.of("王秀英"), Languages.CHINESE);
        assertThat(paper.getCatalog()
                        .getAsDict(PdfName.MARKINFO)
                        .get(PdfName.MARKED)
                        .toString())
                .isEqualTo("true");
        assertThat(paper.getCatalog().getAsDict(PdfName.STRUCTTREEROOT)).isNotNull();
    }

    @Test
    void leadsToTheAddressByItsQrCode() throws Exception {
        var code = new QrCode(ADDRESS);
        int module = 4;
        int quiet = 4 * module;
        int side = code.size() * module + 2 * quiet;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        for (int y = 0; y < code.size() * module; y++) {
            for (int x = 0; x < code.size() * module; x++) {
                if (code.isDark(x / module, y / module)) {
                    pixels[(y + quiet) * side + x + quiet] = 0;
                }
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
        assertThat(drawing(paper(Samples.of("王秀英"), Languages.CHINESE)))
                .as("squares drawn, bar and line and others apart")
                .hasSizeGreaterThan(code.size() * code.size() / 3);
    }

    private static List<String> drawing(PdfReader paper) throws IOException {
        var content = (PRStream) PdfReader.getPdfObject(paper.getPageN(1).get(PdfName.CONTENTS));
        return new String(PdfReader.getStreamBytes(content), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.endsWith(" re"))
                .toList();
    }

    private static byte[] bytes(Certificate certificate, Locale language) {
        var paper = new CertificatePaper(
                MovableClock.atNoon().companyTime(),
                "Acme Service",
                language,
                (key, arguments) -> TRANSLATIONS.getTranslation(key, language, arguments));
        return paper.pdf(certificate, ADDRESS);
    }

    private static PdfReader paper(Certificate certificate, Locale language) throws IOException {
        byte[] bytes = bytes(certificate, language);
        String kept = System.getenv("GATEPOST_PAPERS");
        if (kept != null) {
            Path file = Files.createTempFile(Path.of(kept), language.getLanguage() + "-", ".pdf");
            Files.write(file, bytes);
        }
        return new PdfReader(bytes);
    }

    private static String text(PdfReader paper) throws IOException {
        return new PdfTextExtractor(paper).getTextFromPage(1);
    }
}
