package org.gatepost.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what was pasted: a number a line, or cells parted by tabs, as Excel puts them on the clipboard, by commas or by
 * spaces. A date and the time after it are one cell although a space parts them.
 */
final class RosterText {

    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern COMMAS = Pattern.compile("[,，;；]");
    private static final Pattern WIDE = Pattern.compile("\\s{2,}|\\u3000+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DAY = Pattern.compile(RosterMoment.BY_NUMBERS + "日?");
    /** With the time right behind it. */
    private static final Pattern MOMENT =
            Pattern.compile(RosterMoment.BY_NUMBERS + "[日T]\\d{1,2}[:：]\\d{2}([:：]\\d{2})?");

    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** As in "28 Nov 2026, 08:00", which parts no columns. */
    private static final Pattern COMMA_IN_MOMENT =
            Pattern.compile("(\\d{1,2} \\p{Alpha}{3,9} \\d{4}),(\\s+\\d{1,2}[:：])");

    private static final int WORDS_OF_A_DAY = 3;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:：]\\d{2}([:：]\\d{2})?");

    private RosterText() {}

    /** @param atMost rows that are read; one more tells that there were more */
    static List<RosterRow> rows(String text, int atMost) {
        List<RosterRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && rows.size() <= atMost) {
                rows.add(new RosterRow(
                        number, cells(line).stream().<Object>map(String::strip).toList()));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return Arrays.asList(TABS.split(line));
        }
        String written = COMMA_IN_MOMENT.matcher(line).replaceAll("$1$2").strip();
        if (COMMAS.matcher(written).find()) {
            return Arrays.asList(COMMAS.split(line));
        }
        List<String> cells = new ArrayList<>();
        // A heading of two words and a name keep their single spaces where wider ones part the columns.
        boolean isWide = WIDE.matcher(written).find();
        for (String part : WIDE.split(written)) {
            List<String> words = Arrays.asList(SPACES.split(part));
            int first = isWide ? firstMoment(words) : 0;
            if (first > 0) {
                cells.add(String.join(" ", words.subList(0, first)));
            }
            addWords(words.subList(first, words.size()), cells);
        }
        return cells;
    }

    private static void addWords(List<String> words, List<String> cells) {
        int place = 0;
        while (place < words.size()) {
            int end = place + Math.max(1, wordsOfDay(words, place));
            boolean goesOn = wordsOfDay(words, place) > 0
                    && end < words.size()
                    && TIME.matcher(words.get(end)).matches();
            end += goesOn ? 1 : 0;
            cells.add(String.join(" ", words.subList(place, end)));
            place = end;
        }
    }

    /** How many words from a place on are a day; none when none is there. */
    private static int wordsOfDay(List<String> words, int place) {
        if (DAY.matcher(words.get(place)).matches()) {
            return 1;
        }
        boolean isByWord = place + WORDS_OF_A_DAY <= words.size()
                && DAY_OF_MONTH.matcher(words.get(place)).matches()
                && RosterMoment.month(words.get(place + 1)).isPresent()
                && YEAR.matcher(words.get(place + 2)).matches();
        return isByWord ? WORDS_OF_A_DAY : 0;
    }

    private static int firstMoment(List<String> words) {
        int place = 0;
        while (place < words.size()
                && wordsOfDay(words, place) == 0
                && !MOMENT.matcher(words.get(place)).matches()
                && !TIME.matcher(words.get(place)).matches()) {
            place++;
        }
        return place;
    }
}
