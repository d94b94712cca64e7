package org.gatepost.authored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping, of which the first counts where one is written twice, and those that were asked for. */
final class Keys {

    /** Up to so many are looked through for one, which is quicker than to make a map of them; of more there is a map. */
    private static final int FEW = 16;

    private final List<Node.Entry> entries;
    private final @Nullable Map<String, Node.Entry> many;
    private final List<String> asked = new ArrayList<>();
    /** Bit by bit, which of few entries were asked for. */
    private int found;

    Keys(List<Node.Entry> entries) {
        this.entries = entries;
        many = entries.size() > FEW ? new HashMap<>() : null;
    }

    /** Says which keys are none, or are given twice. */
    void check(String file, Problems problems) {
        for (int each = 0; each < entries.size(); each++) {
            Node.Entry entry = entries.get(each);
            String key = entry.key();
            if (key == null) {
                problems.add(file, entry.line(), Said.of("authored.said.plainKey"));
            } else if (many == null ? place(key) < each : many.putIfAbsent(key, entry) != null) {
                problems.add(file, entry.line(), Said.of("authored.said.twice", key));
            }
        }
    }

    Node.@Nullable Entry find(String key) {
        if (many != null) {
            return many.get(key);
        }
        int place = place(key);
        return place < 0 ? null : entries.get(place);
    }

    Node.@Nullable Entry ask(String key) {
        if (asked.isEmpty() || !asked.getLast().equals(key)) {
            asked.add(key);
        }
        if (many != null) {
            return many.get(key);
        }
        int place = place(key);
        if (place < 0) {
            return null;
        }
        found |= 1 << place;
        return entries.get(place);
    }

    private int place(String key) {
        for (int each = 0; each < entries.size(); each++) {
            if (key.equals(entries.get(each).key())) {
                return each;
            }
        }
        return -1;
    }

    /** Each once, in the order written. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (Node.Entry entry : entries) {
            if (entry.key() != null) {
                all.add(entry.key());
            }
        }
        return all;
    }

    boolean wereAllAskedFor() {
        int all = (1 << entries.size()) - 1;
        return many == null && (found & all) == all;
    }

    Set<String> asked() {
        return new TreeSet<>(asked);
    }
}
