package org.gatepost.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;

/**
 * All items, today's and every earlier revision. For other rooms' code, never for a view of a learner: an item carries
 * its key.
 */
public final class Bank {

    private final Content content;
    private final Revisions revisions;
    private final Map<ItemId, Integer> newest = new HashMap<>();
    private final Set<ItemId> checks = new HashSet<>();
    /** Revisions never change, so what is in here is never stale. */
    private final Cache<ItemRevision, Item> older =
            Caffeine.newBuilder().maximumSize(5_000).build();

    Bank(Content content, Revisions revisions) {
        this.content = content;
        this.revisions = revisions;
        Map<String, Item> byId = new HashMap<>();
        content.items().forEach((id, item) -> byId.put(id.value(), item));
        Map<String, Integer> numbers = revisions.record(Kind.ITEM, byId);
        content.items().keySet().forEach(id -> newest.put(id, numbers.getOrDefault(id.value(), 1)));
        content.courses().values().forEach(course -> course.lessons().forEach(lesson -> checks.add(lesson.check())));
    }

    /** Today's items in the order of their files. */
    public Collection<Item> items() {
        return List.copyOf(content.items().values());
    }

    public Optional<Item> newest(ItemId id) {
        return Optional.ofNullable(content.items().get(id));
    }

    /** Today's revision of an item that there is. */
    public ItemRevision revisionOf(ItemId id) {
        Integer number = newest.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no item " + id);
        }
        return new ItemRevision(id, number);
    }

    /**
     * An item as it was.
     *
     * @throws IllegalArgumentException when there never was such a revision
     */
    public Item item(ItemRevision wanted) {
        Integer today = newest.get(wanted.item());
        Item current = content.items().get(wanted.item());
        if (current != null && today != null && today == wanted.revision()) {
            return current;
        }
        return older.get(
                wanted,
                revision -> revisions
                        .find(Kind.ITEM, revision.item().value(), revision.revision(), Item.class)
                        .orElseThrow(() -> new IllegalArgumentException("no item " + revision)));
    }

    /** Whether an item is a lesson's check question, which exams never draw. */
    public boolean isCheck(ItemId id) {
        return checks.contains(id);
    }

    /** Today's items a section of a blueprint may draw. */
    public List<Item> pool(Section section) {
        return ContentCheck.pool(content, section, checks).toList();
    }
}
