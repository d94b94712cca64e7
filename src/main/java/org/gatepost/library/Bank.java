package org.gatepost.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    private final Map<ItemId, Integer> newest = new ConcurrentHashMap<>();
    private final Set<ItemId> checks;
    /** Revisions never change, so what is in here is never stale. */
    private final Cache<ItemRevision, Item> older =
            Caffeine.newBuilder().maximumSize(5_000).build();

    /** Today's items in the order of their files; never changed, but replaced as a whole. */
    private volatile Map<ItemId, Item> items;

    /** Of today's items; each draw asks for them, so they are not made anew for it. */
    private volatile Pools pools;

    Bank(Content content, Revisions revisions) {
        this.content = content;
        this.items = content.items();
        this.revisions = revisions;
        this.checks = content.checks();
        this.pools = new Pools(items.values(), checks);
        Map<String, Item> byId = new HashMap<>();
        content.items().forEach((id, item) -> byId.put(id.value(), item));
        Map<String, Integer> numbers = revisions.load(Kind.ITEM, byId);
        content.items().keySet().forEach(id -> newest.put(id, numbers.getOrDefault(id.value(), 1)));
    }

    /** Today's items in the order of their files. */
    public Collection<Item> items() {
        return List.copyOf(items.values());
    }

    public Optional<Item> newest(ItemId id) {
        return Optional.ofNullable(items.get(id));
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
        Item current = items.get(wanted.item());
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

    /** Which items may not stand on one form. */
    public Enemies enemies() {
        return content.enemies();
    }

    /** Today's items a section of a blueprint may draw; of a delta exam those that are gone as well, as they were. */
    public List<Item> pool(Section section) {
        return section.among() == null
                ? pools.of(section)
                : section.among().items().stream().map(this::nearest).toList();
    }

    private Item nearest(ItemRevision then) {
        Item today = items.get(then.item());
        return today == null || isGone(then.item()) ? item(then) : today;
    }

    /** Which revision of an item is drawn that {@link #pool} gave for a section of this blueprint. */
    public ItemRevision revisionOf(ItemId id, Blueprint blueprint) {
        return blueprint.sections().stream()
                .map(Section::among)
                .filter(Objects::nonNull)
                .flatMap(among -> among.items().stream())
                .filter(then -> then.item().equals(id) && isGone(id))
                .findFirst()
                .orElseGet(() -> revisionOf(id));
    }

    private boolean isGone(ItemId id) {
        Item today = items.get(id);
        return today == null || today.mayNeedMarker();
    }

    /**
     * Puts a corrected item in the place of today's, as its next revision, until the next start reads the files again. Not
     * for use while people sit exams: whoever asks twice may be given both.
     *
     * @throws IllegalArgumentException when there is no such item
     */
    public void correct(Item item) {
        revisionOf(item.id());
        newest.putAll(revisions.record(Kind.ITEM, Map.of(item.id().value(), item)).entrySet().stream()
                .collect(Collectors.toMap(entry -> new ItemId(entry.getKey()), entry -> entry.getValue())));
        Map<ItemId, Item> corrected = new LinkedHashMap<>(items);
        corrected.put(item.id(), item);
        items = corrected;
        pools = new Pools(corrected.values(), checks);
    }
}
