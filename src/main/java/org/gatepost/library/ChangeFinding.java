package org.gatepost.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what says something else than it did, once for each revision: nodes that start together find the same, and the database
 * takes it from one of them. What is loaded for the first time has no revision before it, and so has not changed.
 */
@Component
class ChangeFinding {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFinding.class);
    private static final int LONGEST_TITLE = 200;

    /** A revision that nobody has compared yet with the one before it. */
    private record Newer(Kind kind, String id, int revision, OffsetDateTime storedAt, String before, String after) {}

    private final Content content;
    private final Ledger ledger;
    private final Revisions revisions;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ChangeFinding(
            Content content, Ledger ledger, Revisions revisions, JdbcClient database, TransactionTemplate transaction) {
        this.content = content;
        this.ledger = ledger;
        this.revisions = revisions;
        this.database = database;
        this.transaction = transaction;
        Map<String, FactSaid> facts = new HashMap<>();
        ledger.factIds().forEach(id -> ledger.fact(id).ifPresent(fact -> facts.put(id.value(), FactSaid.of(fact))));
        LOG.debug("{} facts are taught", revisions.load(Kind.FACT, facts).size());
    }

    @EventListener(ApplicationReadyEvent.class)
    void find() {
        List<Newer> newer = newer();
        if (newer.isEmpty()) {
            return;
        }
        Map<String, Item> items = revisions.newest(Kind.ITEM, Item.class);
        int found = 0;
        for (Newer each : newer) {
            found += note(each, items) ? 1 : 0;
        }
        if (found > 0) {
            LOG.info("{} facts, lessons and items say something else than before; trainers decide what follows", found);
        }
    }

    /** As the migration did that brought the finding to databases that were older. */
    void takeAsKnown() {
        database.sql("""
                        insert into content_change
                            (kind, content_id, revision, matters, changed_at, title_zh, title_en, lesson_id, facts)
                        select r.kind, r.id, r.revision, false, r.stored_at, r.id, r.id, null, ''
                        from content_revision r
                        where r.kind in ('FACT', 'LESSON', 'ITEM') and r.revision > 1
                          and not exists (select 1 from content_change c
                                          where c.kind = r.kind and c.content_id = r.id and c.revision = r.revision)""").update();
    }

    private List<Newer> newer() {
        return database.sql("""
                        select r.kind, r.id, r.revision, r.stored_at, r.body, b.body as before
                        from content_revision r
                        join content_revision b on b.kind = r.kind and b.id = r.id and b.revision = r.revision - 1
                        where r.kind in ('FACT', 'LESSON', 'ITEM') and r.revision > 1
                          and not exists (select 1 from content_change c
                                          where c.kind = r.kind and c.content_id = r.id and c.revision = r.revision)
                        order by r.kind, r.id, r.revision""").query(ChangeFinding::read).list();
    }

    private static Newer read(ResultSet row, int number) throws SQLException {
        return new Newer(
                Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getInt("revision"),
                row.getObject("stored_at", OffsetDateTime.class),
                row.getString("before"),
                row.getString("body"));
    }

    /** Whether it matters and no other node was faster. */
    private boolean note(Newer newer, Map<String, Item> items) {
        boolean matters = !isAskedByNobody(newer)
                && !Substance.of(newer.kind(), newer.before()).isSame(Substance.of(newer.kind(), newer.after()));
        try {
            transaction.executeWithoutResult(status -> add(newer, matters, items));
            return matters;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
    }

    /** A lesson's check question decides nothing. */
    private boolean isAskedByNobody(Newer newer) {
        return newer.kind() == Kind.ITEM && content.checks().contains(new ItemId(newer.id()));
    }

    private void add(Newer newer, boolean matters, Map<String, Item> items) {
        Set<FactId> facts = facts(newer, items);
        Optional<Lesson> lesson = lesson(newer, items);
        LocalizedText title = title(newer, lesson.orElse(null));
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into content_change
                            (kind, content_id, revision, matters, changed_at, title_zh, title_en, lesson_id, facts)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(newer.kind().name())
                .param(newer.id())
                .param(newer.revision())
                .param(matters)
                .param(newer.storedAt())
                .param(title.zh())
                .param(title.en())
                .param(lesson.map(Lesson::id).map(LessonId::value).orElse(null))
                .param(facts.stream().map(FactId::value).sorted().collect(Collectors.joining(" ")))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        if (matters) {
            asking(newer, facts, items)
                    .forEach(item -> database.sql("insert into content_change_item (change_id, item_id) values (?, ?)")
                            .params(id, item)
                            .update());
        }
    }

    private static Set<FactId> facts(Newer newer, Map<String, Item> items) {
        return switch (newer.kind()) {
            case FACT -> Set.of(new FactId(newer.id()));
            case LESSON ->
                Set.copyOf(StoredJson.read(newer.after(), Lesson.class).facts());
            case ITEM -> {
                Item item = items.get(newer.id());
                yield item == null ? Set.of() : Set.copyOf(item.header().facts());
            }
            case BLUEPRINT, POSITION -> Set.of();
        };
    }

    /** Of a fact also items that are gone: somebody was asked them. */
    private static Set<String> asking(Newer newer, Set<FactId> facts, Map<String, Item> items) {
        if (newer.kind() == Kind.ITEM) {
            return Set.of(newer.id());
        }
        if (newer.kind() == Kind.LESSON) {
            return Set.of();
        }
        Set<String> asking = new HashSet<>();
        items.forEach((id, item) -> {
            if (item.header().facts().stream().anyMatch(facts::contains)) {
                asking.add(id);
            }
        });
        return asking;
    }

    private Optional<Lesson> lesson(Newer newer, Map<String, Item> items) {
        List<Lesson> all = new ArrayList<>();
        content.courses().values().forEach(course -> all.addAll(course.lessons()));
        Item item = newer.kind() == Kind.ITEM ? items.get(newer.id()) : null;
        return all.stream()
                .filter(lesson -> switch (newer.kind()) {
                    case LESSON -> lesson.id().value().equals(newer.id());
                    case ITEM ->
                        item != null && lesson.id().equals(item.header().lesson());
                    case FACT -> lesson.facts().contains(new FactId(newer.id()));
                    case BLUEPRINT, POSITION -> false;
                })
                .findFirst();
    }

    private LocalizedText title(Newer newer, @Nullable Lesson lesson) {
        if (newer.kind() == Kind.FACT) {
            return ledger.systemOf(new FactId(newer.id()))
                    .map(system -> cut(system.title()))
                    .orElse(new LocalizedText(newer.id(), newer.id()));
        }
        return lesson == null ? new LocalizedText(newer.id(), newer.id()) : cut(lesson.title());
    }

    private static LocalizedText cut(LocalizedText title) {
        return new LocalizedText(cut(title.zh()), cut(title.en()));
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
