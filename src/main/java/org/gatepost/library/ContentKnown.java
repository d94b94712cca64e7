package org.gatepost.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Sha256;
import org.gatepost.source.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which content was read, checked and recorded as a whole before. The same files read by the same program pass the same
 * checks; and as revisions are only ever added, the newest ones are the same too where their numbers are. So the start after
 * an unchanged one need neither check nor compare. One byte of a file, another build, another Java, another zone or limit,
 * a start that ended half-way or a revision that came in between, and all is done again.
 */
final class ContentKnown {

    private static final Logger LOG = LoggerFactory.getLogger(ContentKnown.class);

    private final JdbcClient database;
    private final Clock clock;
    private final Optional<String> program;

    /** @param program which no other build shares; nothing when that is not known, and then no content is */
    ContentKnown(JdbcClient database, Clock clock, Optional<String> program) {
        this.database = database;
        this.clock = clock;
        this.program = program;
    }

    /** Everything that reading and checking depend on, as one digest. */
    Optional<String> digest(AuthoredFiles files, Ledger ledger, ZoneId company, double guessPercent) {
        return program.map(build -> {
            MessageDigest whole = Sha256.begin();
            for (String part : List.of(
                    build,
                    Runtime.version().toString(),
                    company.getId(),
                    Double.toString(guessPercent),
                    ledger.digest(),
                    files.digest())) {
                whole.update(Sha256.of(part).getBytes(StandardCharsets.US_ASCII));
            }
            return Sha256.of(whole);
        });
    }

    /** Whether these files have passed every check before. */
    boolean isChecked(String files) {
        return database.sql("select count(*) from content_known where files = ?")
                        .param(files)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The number of each revision by {@link Revisions#name}, when none has been added since these files were recorded. */
    Optional<Map<String, Integer>> numbers(String files, Content content, Ledger ledger) {
        Map<String, Integer> newest = new HashMap<>();
        database.sql("select kind, id, max(revision) as newest from content_revision group by kind, id")
                .query(row -> {
                    newest.put(row.getString("kind") + " " + row.getString("id"), row.getInt("newest"));
                });
        Map<String, Integer> numbers = new TreeMap<>();
        for (String name : names(content, ledger)) {
            Integer number = newest.get(name);
            if (number == null) {
                return Optional.empty();
            }
            numbers.put(name, number);
        }
        return isRecorded(files, Revisions.digest(numbers)) ? Optional.of(numbers) : Optional.empty();
    }

    private static List<String> names(Content content, Ledger ledger) {
        List<String> names = new ArrayList<>();
        ledger.factIds().forEach(id -> names.add(Revisions.name(Kind.FACT, id.value())));
        content.items().keySet().forEach(id -> names.add(Revisions.name(Kind.ITEM, id.value())));
        content.courses()
                .values()
                .forEach(course -> course.lessons()
                        .forEach(lesson -> names.add(
                                Revisions.name(Kind.LESSON, lesson.id().value()))));
        content.blueprints().keySet().forEach(id -> names.add(Revisions.name(Kind.BLUEPRINT, id.value())));
        content.positions().keySet().forEach(id -> names.add(Revisions.name(Kind.POSITION, id.value())));
        return names;
    }

    private boolean isRecorded(String files, String revisions) {
        return database.sql("select count(*) from content_known where files = ? and revisions = ?")
                        .params(files, revisions)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Notes that these files were read, checked and recorded.
     *
     * @param revisions the digest of their numbers
     */
    void keep(String files, String revisions) {
        if (isRecorded(files, revisions)) {
            return;
        }
        try {
            database.sql("insert into content_known (files, revisions, known_at) values (?, ?, ?)")
                    .params(files, revisions, DatabaseTime.of(clock.instant()))
                    .update();
            LOG.info(
                    "this program knows the content from now on and will neither check nor compare it at its next start");
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // and has noted the same
        }
    }
}
