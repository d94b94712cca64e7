package org.gatepost.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what was pasted: a number a line, or cells parted by tabs, as Excel puts them on the clipboard, or by commas. */
final class RosterText {

    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern COMMAS = Pattern.compile("[,，;；]");

    private RosterText() {}

    /** @param atMost rows that are read; one more tells that there were more */
    static List<RosterRow> rows(String text, int atMost) {
        List<RosterRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && rows.size() <= atMost) {
                Pattern parting = line.indexOf('\t') >= 0 ? TABS : COMMAS;
                rows.add(new RosterRow(
                        number,
                        Arrays.stream(parting.split(line))
                                .<Object>map(String::strip)
                                .toList()));
            }
        }
        return rows;
    }
}
