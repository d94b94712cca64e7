package org.gatepost.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Languages;
import org.gatepost.library.Bank;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The revisions that were taught and asked. Lessons, blueprints and positions are as they are stored, with the digest under
 * which they are known; items are told as a learner may see them, without key, rationale and digest: of a text of which only
 * the key is unknown, a digest gives the key away to whoever tries all there are.
 */
@Component
class ContentFiles {

    private static final String LESSONS = """
            select distinct c.id, c.revision, c.digest, c.stored_at, c.body from content_revision c
            join study_step s on s.lesson_id = c.id and s.lesson_revision = c.revision
            where c.kind = 'LESSON' and s.kind = 'STUDIED' and s.person_id = :person and s.at <= :until""";

    private static final String POSITIONS = """
            select c.id, c.revision, c.digest, c.stored_at, c.body from content_revision c
            where c.kind = 'POSITION' and c.id = :position and c.revision in (
                select r.position_revision from clearance_rule r
                where r.position_id = :position and r.in_force_since <= :until)""";

    private static final String BLUEPRINT = """
            select c.id, c.revision, c.digest, c.stored_at, c.body from content_revision c
            where c.kind = 'BLUEPRINT' and c.id = :exam and c.revision = :revision""";

    /** The exams about changes that were asked, whether they were sat or not. */
    private static final String ASKED = """
            select c.id, c.revision, c.digest, c.stored_at, c.body from content_revision c
            where c.kind = 'BLUEPRINT' and c.id in (
                select h.exam_id from change_asked d join change_choice h on h.id = d.choice_id
                where d.person_id = :person and d.position_id = :position and h.chosen_at <= :until)""";

    private final StoredRows rows;
    private final Bank bank;
    private final Ledger ledger;

    ContentFiles(StoredRows rows, Bank bank, Ledger ledger) {
        this.rows = rows;
        this.bank = bank;
        this.ledger = ledger;
    }

    void add(Subject subject, Collection<AttemptFiles.Sat> attempts, Map<String, byte[]> files) {
        var until = DatabaseTime.of(subject.issuedAt());
        put("lessons", rows.of(LESSONS, Map.of("person", subject.person().value(), "until", until)), files);
        put(
                "positions",
                rows.of(POSITIONS, Map.of("position", subject.position().value(), "until", until)),
                files);
        put(
                "blueprints",
                rows.of(
                        ASKED,
                        Map.of(
                                "person",
                                subject.person().value(),
                                "position",
                                subject.position().value(),
                                "until",
                                until)),
                files);
        Set<ItemRevision> asked = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (AttemptFiles.Sat attempt : attempts) {
            put(
                    "blueprints",
                    rows.of(BLUEPRINT, Map.of("exam", attempt.exam().value(), "revision", attempt.revision())),
                    files);
            attempt.form().forEach(slot -> asked.add(slot.item()));
        }
        asked.forEach(item -> files.put(name("items", item.item().value(), item.revision()), item(item)));
    }

    private static void put(String folder, List<Map<String, @Nullable Object>> rows, Map<String, byte[]> files) {
        for (Map<String, @Nullable Object> row : rows) {
            Map<String, @Nullable Object> written = new LinkedHashMap<>(row);
            written.put("body", PackJson.read(String.valueOf(row.get("body"))));
            files.put(
                    name(
                            folder,
                            String.valueOf(row.get("id")),
                            ((Long) Objects.requireNonNull(row.get("revision"))).intValue()),
                    PackJson.write(written));
        }
    }

    private static String name(String folder, String id, int revision) {
        return folder + "/" + id.replaceAll("[^A-Za-z0-9._-]", "_") + "-r" + revision + ".json";
    }

    /** What is drawn for each is told with the form; here a pattern is told by its stem. */
    private byte[] item(ItemRevision revision) {
        Item item = bank.item(revision);
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("id", revision.item().value());
        written.put("revision", revision.revision());
        written.put("type", item.typeName());
        written.put("level", item.header().level().name());
        written.put("mustGet", item.header().critical());
        written.put("points", item.header().points().value());
        written.put("lesson", item.header().lesson().value());
        Map<String, String> stem = new TreeMap<>();
        stem.put("zh", item.prompt().stem().zh());
        stem.put("en", item.prompt().stem().en());
        written.put("stem", stem);
        List<Map<String, String>> options = new ArrayList<>();
        // By their texts, not as they were written, which may be the right order.
        Presentation.optionsOf(item.prompt()).stream()
                .map(option -> option.text())
                .sorted((one, other) -> one.en().compareTo(other.en()))
                .forEach(text -> options.add(
                        new TreeMap<>(Map.of("zh", text.in(Languages.CHINESE), "en", text.in(Languages.ENGLISH)))));
        written.put("options", options);
        return PackJson.write(written);
    }

    /** The facts that the lessons studied rest on, with the document in which each stands, as the ledger has them today. */
    List<Map<String, @Nullable Object>> sources(Map<String, byte[]> files) {
        Set<String> ids = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.startsWith("lessons/")) {
                for (JsonNode fact : PackJson.read(content).path("body").path("facts")) {
                    ids.add(fact.asString());
                }
            }
        });
        List<Map<String, @Nullable Object>> sources = new ArrayList<>();
        for (String id : ids) {
            var fact = new FactId(id);
            ledger.fact(fact).ifPresent(found -> {
                Map<String, @Nullable Object> written = new LinkedHashMap<>();
                written.put("fact", id);
                written.put("text", PackJson.tree(found.text()));
                written.put("exact", found.exact());
                written.put("where", found.where());
                written.put("line", found.line());
                ledger.systemOf(fact).ifPresent(system -> {
                    written.put("system", PackJson.tree(system.title()));
                    written.put("document", PackJson.tree(system.document()));
                });
                sources.add(written);
            });
        }
        return sources;
    }
}
