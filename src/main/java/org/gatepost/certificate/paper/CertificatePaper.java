package org.gatepost.certificate.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Revocation;
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
    private static final Color RED = new Color(0x9b1c1c);

    private static final float WIDTH = PageSize.A4.getHeight();
    private static final float HEIGHT = PageSize.A4.getWidth();
    private static final float BAND = 118;
    private static final float LEFT = 172;
    private static final float RIGHT = WIDTH - 64;
    private static final float SECOND = LEFT + 210;
    private static final float TITLE = 490;
    private static final float MARK = 56;
    private static final float QR = 110;
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
     * The certificate as a PDF: fonts embedded, text to be copied and read aloud. Of the same certificate the same bytes.
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
        document.addTitle(
                words.say("certificate.paper.title") + " " + certificate.number() + " · " + certificate.holder());
        document.addAuthor(issuer);
        document.addCreator("Gatepost");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        var typeface = new Typeface(Languages.isChinese(language));
        var sheet = new Sheet(writer, typeface, language);
        ground(sheet);
        Revocation revocation = certificate.revocation();
        if (revocation != null) {
            revoked(sheet, revocation);
        }
        statement(sheet, certificate);
        facts(sheet, certificate);
        verification(sheet, certificate, address);
        if (!typeface.has(certificate.holder())) {
            sheet.line("Note", words.say("certificate.paper.geta", Typeface.GETA), LEFT, 27, 7.5f, SOFT);
        }
        document.close();
        return SteadyPdf.of(bytes.toByteArray(), certificate.issuedAt());
    }

    private static void ground(Sheet sheet) {
        sheet.box(0, 0, BAND, HEIGHT, PINE);
        sheet.box(BAND, 0, 3, HEIGHT, BRASS_ON_PINE);
        sheet.mark((BAND - MARK) / 2, TITLE - 22, MARK, BRASS_ON_PINE, PAPER, PINE);
    }

    /** Whoever holds it in their hands need not ask first whether it holds; one printed before says nothing, of course. */
    private void revoked(Sheet sheet, Revocation revocation) {
        String since = time.dateAndMinute(revocation.at(), language);
        sheet.line("P", words.say("certificate.state.REVOKED") + " · " + since, LEFT, TITLE + 46, 16, RED);
    }

    private void statement(Sheet sheet, Certificate certificate) {
        sheet.line("H1", words.say("certificate.paper.title"), LEFT, TITLE, 30, PINE);
        sheet.box(LEFT, TITLE - 20, 48, 2.2f, BRASS);
        float top = TITLE - 50;
        top = block(sheet, words.say("certificate.paper.says"), top, new float[] {13, 12}, SOFT);
        top = block(sheet, certificate.holder(), top - 4, new float[] {40, 34, 28, 23, 19}, INK);
        String passed = words.say(
                "certificate.paper.passed",
                certificate.exam().in(language),
                time.date(certificate.passedAt(), language));
        top = block(sheet, passed, top - 6, new float[] {13, 12}, SOFT);
        block(sheet, certificate.position().in(language), top - 4, new float[] {25, 21, 17, 14}, PINE);
    }

    /** A text in one line or else two, as large as can be; says where the next one may begin. */
    private static float block(Sheet sheet, String text, float top, float[] sizes, Color colour) {
        float width = RIGHT - LEFT;
        float size = sheet.fitting(text, width, 1, sizes[0], (sizes[0] + sizes[1]) / 2);
        if (sheet.wrapped(text, size, width).size() > 1) {
            size = sheet.fitting(text, width, 2, sizes);
        }
        List<String> lines = sheet.wrapped(text, size, width);
        float leading = size * 1.3f;
        sheet.lines("P", lines, LEFT, top - size, size, leading, colour);
        return top - size - leading * (lines.size() - 1) - size * 0.35f - 8;
    }

    private void facts(Sheet sheet, Certificate certificate) {
        sheet.box(LEFT, 204, RIGHT - LEFT, 0.8f, LINE);
        fact(sheet, LEFT, 180, "certificate.valid", time.dateAndMinute(certificate.validUntil(), language), true);
        fact(sheet, SECOND, 180, "certificate.number", certificate.number().toString(), true);
        fact(sheet, LEFT, 130, "certificate.passed", time.dateAndMinute(certificate.passedAt(), language), false);
        fact(sheet, SECOND, 130, "certificate.issued", time.dateAndMinute(certificate.issuedAt(), language), false);
        fact(sheet, LEFT, 88, "certificate.issuer", issuer, false);
        fact(
                sheet,
                SECOND,
                88,
                "certificate.paper.rule",
                certificate.rule().shown() + " · " + time.zone().getId(),
                false);
    }

    private void fact(Sheet sheet, float x, float y, String label, String value, boolean large) {
        sheet.line("P", words.say(label), x, y, 8.5f, SOFT);
        float width = 198;
        float size =
                large ? sheet.fitting(value, width, 1, 15, 13, 11) : sheet.fitting(value, width, 1, 10.5f, 9, 7.5f);
        sheet.line("P", value, x, y - (large ? 19 : 14), size, large ? PINE : INK);
    }

    private void verification(Sheet sheet, Certificate certificate, String address) {
        float bottom = 187 - QR;
        sheet.qrCode(new QrCode(address), CODE_LEFT, bottom, QR, words.say("certificate.paper.qr", address), PINE);
        sheet.line("P", certificate.code().shown(), CODE_LEFT, bottom - 14, 8.8f, INK);
        sheet.lines(
                "P",
                sheet.wrapped(words.say("certificate.paper.verify"), 7.5f, QR + 4),
                CODE_LEFT,
                bottom - 27,
                7.5f,
                10,
                SOFT);
        sheet.line("P", address, LEFT, 42, sheet.fitting(address, CODE_LEFT - LEFT - 12, 1, 8, 7, 6, 5), SOFT);
    }
}
