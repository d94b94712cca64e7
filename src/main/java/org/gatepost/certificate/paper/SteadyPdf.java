package org.gatepost.certificate.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatepost.kernel.Sha256;

/**
 * Takes out of a PDF what the library that writes it draws by chance or reads from the clock: the names of parts of fonts,
 * the date of creation, the number of the file. Each is replaced by as many characters, so every offset still fits.
 */
final class SteadyPdf {

    private static final Pattern FONT = Pattern.compile("(/(?:FontName|BaseFont)\\s*/)[A-Z]{6}\\+");
    private static final Pattern DATE = Pattern.compile("/CreationDate\\s*\\(D:\\d{14}");
    private static final Pattern ZONE = Pattern.compile("(/CreationDate\\s*\\(D:\\d{14})[+-]\\d\\d'\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("/ID\\s*\\[<[0-9a-fA-F]{32}>\\s*<[0-9a-fA-F]{32}>");
    private static final Pattern HEX = Pattern.compile("<[0-9a-fA-F]{32}>");
    private static final int HEX_DIGITS = 32;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SteadyPdf() {}

    /** @param created the date that it shows */
    static byte[] of(byte[] pdf, Instant created) {
        // Each byte is one character, whatever it stands for.
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = replaced(text, FONT, found -> found.group(1) + "GATEPO+");
        text = replaced(text, DATE, found -> found.group().replaceFirst("\\d{14}", WRITTEN.format(created)));
        text = replaced(text, ZONE, found -> found.group(1) + "+00'00");
        String nameless = replaced(text, NUMBER, found -> numbered(found, "0".repeat(HEX_DIGITS)));
        String number = digest(nameless);
        return replaced(text, NUMBER, found -> numbered(found, number)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String numbered(MatchResult found, String number) {
        return HEX.matcher(found.group()).replaceAll("<" + number + ">");
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.ISO_8859_1)).substring(0, HEX_DIGITS);
    }
}
