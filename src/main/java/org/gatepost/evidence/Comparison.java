package org.gatepost.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gatepost.evidence.PackCheck.Change;
import org.gatepost.evidence.PackCheck.Difference;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the records of a pack with the same records made of what is stored today, by what its hash list names. */
final class Comparison {

    private static final int MOST_CHANGES = 20;
    private static final int LONGEST_VALUE = 200;

    private final ReceivedPack pack;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(ReceivedPack pack) {
        this.pack = pack;
    }

    /** @param stored the records of today, by their names in the pack */
    List<Difference> with(Map<String, byte[]> stored) {
        var names = new TreeSet<>(stored.keySet());
        pack.listed().keySet().stream().filter(Comparison::isRecord).forEach(names::add);
        for (String name : names) {
            byte[] today = stored.get(name);
            String listed = pack.listed().get(name);
            if (today == null) {
                differences.add(new Difference(name, Difference.Kind.NO_LONGER_STORED, List.of()));
            } else if (listed == null) {
                differences.add(new Difference(name, Difference.Kind.NOT_IN_PACK, List.of()));
            } else if (!listed.equals(Sha256.of(today))) {
                differences.add(new Difference(name, Difference.Kind.OTHERWISE, changes(name, today)));
            }
        }
        return differences;
    }

    /** Whether it is made of what is stored and of nothing else, and so can be made again. */
    private static boolean isRecord(String name) {
        return name.endsWith(".json") && !name.equals(IssueNote.FILE) && !name.equals("sources.json");
    }

    private List<Change> changes(String name, byte[] today) {
        byte[] packed = pack.files().get(name);
        List<Change> changes = new ArrayList<>();
        if (packed != null && state(pack, name) == FileState.UNCHANGED) {
            compare("", PackJson.read(packed), PackJson.read(today), changes);
        }
        return changes;
    }

    private static void compare(String where, @Nullable JsonNode packed, @Nullable JsonNode stored, List<Change> into) {
        if (into.size() >= MOST_CHANGES || (packed != null && packed.equals(stored))) {
            return;
        }
        if (packed != null && stored != null && packed.isObject() && stored.isObject()) {
            var names = new TreeSet<>(packed.propertyNames());
            names.addAll(stored.propertyNames());
            names.forEach(name ->
                    compare(where.isEmpty() ? name : where + "." + name, packed.get(name), stored.get(name), into));
        } else if (packed != null && stored != null && packed.isArray() && stored.isArray()) {
            for (int place = 0; place < Math.max(packed.size(), stored.size()); place++) {
                compare(where + "[" + (place + 1) + "]", packed.get(place), stored.get(place), into);
            }
        } else {
            into.add(new Change(where, said(packed), said(stored)));
        }
    }

    private static String said(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        String text = value.isContainer() ? value.toString() : value.asString("");
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    static FileState state(ReceivedPack pack, String name) {
        byte[] content = pack.files().get(name);
        String listed = pack.listed().get(name);
        if (content == null) {
            return FileState.MISSING;
        }
        if (listed == null) {
            return FileState.ADDED;
        }
        return listed.equals(Sha256.of(content)) ? FileState.UNCHANGED : FileState.CHANGED;
    }
}
