package org.gatepost.certificate.paper;

import java.awt.Color;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** A page to write and draw on. Lengths are points from the lower left; every text is tagged, so that it can be read aloud. */
final class Sheet {

    private final PdfContentByte page;
    private final Typeface typeface;
    private final Locale language;
    private final PdfStructureElement document;

    Sheet(PdfWriter writer, Typeface typeface, Locale language) {
        this.page = writer.getDirectContent();
        this.typeface = typeface;
        this.language = language;
        this.document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** A text in one line. */
    void line(String tag, String text, float x, float y, float size, Color colour) {
        lines(tag, List.of(text), x, y, size, 0, colour);
    }

    /** Lines one below the other, the first at {@code y}; read as one text. */
    void lines(String tag, List<String> lines, float x, float y, float size, float leading, Color colour) {
        page.beginMarkedContentSequence(new PdfStructureElement(document, new PdfName(tag)));
        page.beginText();
        page.setColorFill(colour);
        float at = y;
        for (String line : lines) {
            page.setTextMatrix(x, at);
            for (Typeface.Run run : typeface.runs(line)) {
                page.setFontAndSize(run.font(), size);
                page.showText(run.text());
            }
            at -= leading;
        }
        page.endText();
        page.endMarkedContentSequence();
    }

    /** The text in as many lines as it takes. */
    List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        var line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && typeface.width((line + piece).stripTrailing(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The largest of these sizes in which the text takes no more lines than that; the smallest if none does. */
    float fitting(String text, float width, int lines, float... sizes) {
        for (float size : sizes) {
            List<String> wrapped = wrapped(text, size, width);
            if (wrapped.size() <= lines && wrapped.stream().allMatch(line -> typeface.width(line, size) <= width)) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    void box(float x, float y, float width, float height, Color colour) {
        ornament(() -> fill(x, y, width, height, colour));
    }

    /** The product's mark, {@code size} points high: as {@code icons/gatepost.svg} draws it, without its ground. */
    void mark(float x, float y, float size, Color bar, Color post, Color hinge) {
        ornament(() -> {
            float unit = size / 32;
            page.saveState();
            page.concatCTM(unit, 0, 0, -unit, x, y + size);
            page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            stroke(bar, 3.4f, 10.5f, 13.5f, 25, 6.2f);
            page.setColorFill(post);
            page.moveTo(7.5f, 26);
            page.lineTo(7.5f, 9.8f);
            page.curveTo(7.5f, 8.14f, 8.84f, 6.8f, 10.5f, 6.8f);
            page.curveTo(12.16f, 6.8f, 13.5f, 8.14f, 13.5f, 9.8f);
            page.lineTo(13.5f, 26);
            page.closePath();
            page.fill();
            stroke(post, 2.6f, 5, 26.4f, 16, 26.4f);
            page.setColorFill(hinge);
            page.circle(10.5f, 13.5f, 1.7f);
            page.fill();
            page.restoreState();
        });
    }

    private void stroke(Color colour, float width, float fromX, float fromY, float toX, float toY) {
        page.setColorStroke(colour);
        page.setLineWidth(width);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }

    /** A QR code as large as that, with the words for whoever cannot see it. */
    void qrCode(QrCode code, float x, float y, float size, String words, Color colour) {
        var figure = new PdfStructureElement(document, new PdfName("Figure"));
        figure.put(new PdfName("Alt"), new PdfString(words, PdfString.TEXT_UNICODE));
        page.beginMarkedContentSequence(figure);
        float module = size / code.size();
        page.setColorFill(colour);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    page.rectangle(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        page.endMarkedContentSequence();
    }

    private void fill(float x, float y, float width, float height, Color colour) {
        page.setColorFill(colour);
        page.rectangle(x, y, width, height);
        page.fill();
    }

    /** Nothing to be read aloud. */
    private void ornament(Runnable drawing) {
        page.beginMarkedContentSequence(new PdfName("Artifact"), new PdfDictionary(), true);
        drawing.run();
        page.endMarkedContentSequence();
    }
}
