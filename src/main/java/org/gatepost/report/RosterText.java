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
    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
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
        if (COMMAS.matcher(line).find()) {
            return Arrays.asList(COMMAS.split(line));
        }
        String written = line.strip();
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
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean goesOn = DAY.matcher(word).matches()
                    && place + 1 < words.size()
                    && TIME.matcher(words.get(place + 1)).matches();
            cells.add(goesOn ? word + " " + words.get(++place) : word);
        }
    }

    private static int firstMoment(List<String> words) {
        int place = 0;
        while (place < words.size()
                && !DAY.matcher(words.get(place)).matches()
                && !TIME.matcher(words.get(place)).matches()) {
            place++;
        }
        return place;
    }
}
