package org.gatepost.certificate.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.gatepost.certificate.Certificate;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a certificate on one page of A4, lying, with the address at which anybody may see whether it holds. */
public final class CertificatePaper {

    private static final Color PINE = new Color(0x15362d);
    private static final Color BRASS = new Color(0x8a6414);
    private static final Color BRASS_ON_PINE = new Color(0xd9b25f);
    private static final Color PAPER = new Color(0xf5f3ed);
    private static final Color INK = new Color(0x1c2622);
    private static final Color SOFT = new Color(0x556059);
    private static final Color LINE = new Color(0xd9d5c9);

    private static final float WIDTH = PageSize.A4.getHeight();
    private static final float HEIGHT = PageSize.A4.getWidth();
    private static final float BAND = 118;
    private static final float LEFT = 172;
    private static final float RIGHT = WIDTH - 64;
    private static final float QR = 92;
    private static final float CODE_LEFT = RIGHT - QR;

    private final CompanyTime time;
    private final String issuer;
    private final Locale language;
    private final Words words;

    /**
     * @param issuer who issues, as the company calls itself
     * @param words in that language
     */
    public CertificatePaper(CompanyTime time, String issuer, Locale language, Words words) {
        this.time = time;
        this.issuer = issuer;
        this.language = language;
        this.words = words;
    }

    /**
     * The certificate as a PDF: fonts embedded, text to be copied and read aloud.
     *
     * @param address at which it is verified, in full
     */
    public byte[] pdf(Certificate certificate, String address) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(WIDTH, HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(words.say("certificate.paper.title") + " " + certificate.number() + " · " + certificate.holder());
        document.addAuthor(issuer);
        document.addCreator("Gatepost");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        var typeface = new Typeface(Languages.isChinese(language));
        var sheet = new Sheet(writer, typeface, language);
        ground(sheet);
        statement(sheet, certificate);
        facts(sheet, certificate);
        verification(sheet, certificate, address);
        if (!typeface.has(certificate.holder())) {
            sheet.line("Note", words.say("certificate.paper.geta"), LEFT, 34, 7.5f, SOFT);
        }
        document.close();
        return bytes.toByteArray();
    }

    private static void ground(Sheet sheet) {
        sheet.box(0, 0, BAND, HEIGHT, PINE);
        sheet.box(BAND, 0, 3, HEIGHT, BRASS_ON_PINE);
        sheet.mark((BAND - 54) / 2, HEIGHT - 122, 54, BRASS_ON_PINE, PAPER, PINE);
    }

    private void statement(Sheet sheet, Certificate certificate) {
        float width = RIGHT - LEFT;
        sheet.line("H1", words.say("certificate.paper.title"), LEFT, 492, 30, PINE);
        sheet.box(LEFT, 474, 48, 2.2f, BRASS);
        sheet.line("P", words.say("certificate.paper.says"), LEFT, 438, 12.5f, SOFT);
        float y = block(sheet, "P", certificate.holder(), 394, width, new float[] {38, 32, 27, 23, 19}, INK);
        String passed = words.say(
                "certificate.paper.passed",
                certificate.exam().in(language),
                time.date(certificate.passedAt(), language));
        y = block(sheet, "P", passed, y - 8, width, new float[] {13.5f, 12}, SOFT);
        block(sheet, "P", certificate.position().in(language), y - 16, width, new float[] {24, 20, 17, 14}, PINE);
    }

    /** A text in at most two lines, as large as can be; says where the next one may begin. */
    private static float block(
            Sheet sheet, String tag, String text, float y, float width, float[] sizes, Color colour) {
        float size = sheet.fitting(text, width, 1, sizes[0], (sizes[0] + sizes[1]) / 2);
        if (sheet.wrapped(text, size, width).size() > 1) {
            size = sheet.fitting(text, width, 2, sizes);
        }
        List<String> lines = sheet.wrapped(text, size, width);
        float leading = size * 1.32f;
        sheet.lines(tag, lines, LEFT, y, size, leading, colour);
        return y - leading * (lines.size() - 1) - size * 0.75f - 10;
    }

    private void facts(Sheet sheet, Certificate certificate) {
        sheet.box(LEFT, 198, RIGHT - LEFT, 0.8f, LINE);
        float second = LEFT + 210;
        fact(sheet, LEFT, 172, "certificate.valid", time.dateAndMinute(certificate.validUntil(), language), true);
        fact(sheet, second, 172, "certificate.number", certificate.number().toString(), true);
        fact(sheet, LEFT, 120, "certificate.passed", time.dateAndMinute(certificate.passedAt(), language), false);
        fact(sheet, second, 120, "certificate.issued", time.dateAndMinute(certificate.issuedAt(), language), false);
        fact(sheet, LEFT, 76, "certificate.issuer", issuer, false);
        fact(
                sheet,
                second,
                76,
                "certificate.paper.rule",
                certificate.rule().shown() + " · " + time.zone().getId(),
                false);
    }

    private void fact(Sheet sheet, float x, float y, String label, String value, boolean large) {
        sheet.line("P", words.say(label), x, y, 8.5f, SOFT);
        float width = 198;
        float size = large ? sheet.fitting(value, width, 1, 15, 13, 11) : sheet.fitting(value, width, 1, 10.5f, 9, 7.5f);
        sheet.line("P", value, x, y - (large ? 19 : 14), size, large ? PINE : INK);
    }

    private void verification(Sheet sheet, Certificate certificate, String address) {
        float top = 180;
        sheet.qrCode(
                new QrCode(address), CODE_LEFT, top - QR, QR, words.say("certificate.paper.qr", address), PINE);
        float y = top - QR - 14;
        for (String line : sheet.wrapped(words.say("certificate.paper.verify"), 7.5f, QR + 34)) {
            sheet.line("P", line, CODE_LEFT, y, 7.5f, SOFT);
            y -= 10;
        }
        sheet.line("P", certificate.code().shown(), CODE_LEFT, y - 3, 8.5f, INK);
        float size = sheet.fitting(address, RIGHT - LEFT, 1, 8, 7, 6, 5);
        sheet.line("P", address, LEFT, 48, size, SOFT);
    }
}
