package org.gatepost.report;

import java.util.ArrayList;
import java.util.List;

/** What a filter asks for, in words; the same on every sheet. */
record FilterWords(SheetWords words, ContentNames names) {

    String of(RegisterFilter filter) {
        List<String> parts = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            parts.add(words.of("report.sheet.filter.text", filter.text()));
        }
        if (filter.department() != null) {
            parts.add(words.of("report.sheet.filter.department", filter.department()));
        }
        if (filter.position() != null) {
            parts.add(words.of("report.sheet.filter.position", names.position(filter.position(), words.locale())));
        }
        if (filter.group() != null) {
            parts.add(words.of("report.sheet.filter.group", words.of("report.group." + filter.group())));
        }
        if (filter.reason() != null) {
            parts.add(words.of("report.sheet.filter.reason", words.of("report.reason." + filter.reason())));
        }
        if (filter.exam() != null) {
            parts.add(words.of("report.sheet.filter.exam", names.exam(filter.exam(), words.locale())));
        }
        return parts.isEmpty()
                ? words.of("report.sheet.filter.none")
                : String.join(words.of("report.sheet.semicolon"), parts);
    }
}
