package org.gatepost.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The rows that a filter shows as CSV, with everything in them of which their hashes are made, so that somebody outside can
 * compute each hash again and see that one row follows the other. That it was taken away is a row of the log itself.
 */
@Service
@PreAuthorize("hasAnyRole('HR', 'ADMIN')")
public class AuditExport {

    /** The most rows of one file, the newest of them. */
    public static final int MOST = 100_000;

    /** By this Excel knows that it is UTF-8. */
    private static final char MARK = '\ufeff';

    private static final String HEAD =
            "number,at,kind,actor,person,attempt,exam,detail,previous,hash,actor_employee_number,person_employee_number";

    /** Of several people all rows are read for each page, so there are few. */
    private static final int PAGE = 5_000;

    private final AuditLog log;
    private final NewFacts facts;
    private final Recording recording;
    /** One page of one file at a time is read; nobody waits for one who takes theirs slowly. */
    private final ReentrantLock reading = new ReentrantLock(true);

    AuditExport(AuditLog log, NewFacts facts, Recording recording) {
        this.log = log;
        this.facts = facts;
        this.recording = recording;
    }

    /**
     * Writes them, the newest first, a page at a time.
     *
     * @throws IOException when nobody takes them any more
     * @throws org.gatepost.kernel.Refusal as {@link AuditLog#page} does
     */
    public void write(AuditFilter filter, OutputStream out) throws IOException {
        List<AuditLine> page = page(filter, null, PAGE);
        int rows = 0;
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(MARK + HEAD + "\r\n");
            while (!page.isEmpty() && rows < MOST) {
                for (AuditLine line : page) {
                    text.write(written(line));
                    rows++;
                }
                page = page.size() < PAGE || rows >= MOST
                        ? List.of()
                        : page(filter, page.getLast().entry(), Math.min(PAGE, MOST - rows));
            }
            text.flush();
        } finally {
            // Also of what was broken off: part of it is with somebody.
            recording.add(facts.of(
                    AuditKind.LOG_EXPORTED,
                    NewFacts.actor(),
                    null,
                    null,
                    null,
                    Map.of("rows", rows, "filter", written(filter))));
        }
    }

    private List<AuditLine> page(AuditFilter filter, @Nullable AuditEntry before, int most) {
        reading.lock();
        try {
            return log.many(filter, before, most);
        } finally {
            reading.unlock();
        }
    }

    private static String written(AuditLine line) {
        AuditEntry entry = line.entry();
        Fact fact = entry.fact();
        return Stream.of(
                                String.valueOf(entry.number()),
                                Seal.time(fact.at()),
                                fact.kind(),
                                fact.actor() == null
                                        ? ""
                                        : String.valueOf(fact.actor().value()),
                                fact.person() == null
                                        ? ""
                                        : String.valueOf(fact.person().value()),
                                fact.attempt() == null
                                        ? ""
                                        : String.valueOf(fact.attempt().value()),
                                fact.exam() == null ? "" : fact.exam().value(),
                                fact.detail(),
                                entry.previous(),
                                entry.hash(),
                                number(line.actor()),
                                number(line.person()))
                        .map(AuditExport::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** Not as a formula, should a spreadsheet open it. */
    private static String number(@Nullable Person person) {
        if (person == null) {
            return "";
        }
        return "=+-@".indexOf(person.number().charAt(0)) < 0 ? person.number() : "'" + person.number();
    }

    private static String quoted(String value) {
        return value.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Not whom was looked for, which is a name: nothing can be taken out of the log again. */
    private static Map<String, Object> written(AuditFilter filter) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (!filter.person().isEmpty()) {
            written.put("searched", true);
        }
        if (filter.kind() != null) {
            written.put("kind", filter.kind().name());
        }
        if (filter.from() != null) {
            written.put("from", filter.from().toString());
        }
        if (filter.to() != null) {
            written.put("to", filter.to().toString());
        }
        if (filter.leavesSignInsOut()) {
            written.put("withoutSignIns", true);
        }
        return written;
    }
}
