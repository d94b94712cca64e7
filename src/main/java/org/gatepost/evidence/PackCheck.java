package org.gatepost.evidence;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What became of a pack since it was handed out, and of what it tells.
 *
 * @param sums SHA-256 of its hash list, in hexadecimal digits
 * @param issue nothing when no pack with this list was ever handed out
 * @param byteForByte whether it is the very file that was handed out; one unpacked and packed again is not, and may well be
 *     unchanged
 * @param claims whom it says it is about, as it says it; empty where it does not say
 * @param files each file that the list names or that is there
 * @param compared whether it could be compared with what is stored today
 * @param differences from what is stored today
 */
public record PackCheck(
        String sums,
        @Nullable Issue issue,
        boolean byteForByte,
        String claims,
        List<FileCheck> files,
        boolean compared,
        List<Difference> differences) {

    public PackCheck {
        files = List.copyOf(files);
        differences = List.copyOf(differences);
    }

    /** When the pack was handed out, to whom, about whom and which position. */
    public record Issue(Instant at, String by, String name, String employeeNumber, LocalizedText position) {}

    /** One file. */
    public record FileCheck(String name, FileState state) {}

    /** What became of a file. */
    public enum FileState {
        UNCHANGED,
        CHANGED,
        MISSING,
        /** It is there, and the list does not name it. */
        ADDED
    }

    /**
     * A record of the pack that would read otherwise if it were made of what is stored today.
     *
     * @param file as it is named in the pack
     * @param changes what exactly, as far as it can be told
     */
    public record Difference(String file, Kind kind, List<Change> changes) {

        /** Borders the list. */
        public Difference {
            changes = List.copyOf(changes);
        }

        /** In what it differs. */
        public enum Kind {
            /** It is stored and says something else. */
            OTHERWISE,
            /** The pack has it, and nothing of it is stored. */
            NO_LONGER_STORED,
            /** It is stored as of the time of the pack, which does not have it. */
            NOT_IN_PACK,
            /** The audit log does not have the row in which it ended when the pack was made. */
            LOG_BROKEN
        }
    }

    /**
     * One value.
     *
     * @param where the way to it in the file
     * @param packed as the pack has it; empty for none
     * @param stored as it is stored today; empty for none
     */
    public record Change(String where, String packed, String stored) {}

    /** In one word. */
    public enum Verdict {
        GENUINE,
        /** Handed out by us and unchanged, and something is stored otherwise today. */
        STORED_OTHERWISE,
        /** Handed out by us, and its files are not as they were. */
        CHANGED,
        /** Handed out by us and unchanged, and what is stored today could not be read to compare it. */
        NOT_COMPARED,
        /** No pack with this hash list was ever handed out. */
        NOT_OURS
    }

    public Verdict verdict() {
        if (issue == null) {
            return Verdict.NOT_OURS;
        }
        if (files.stream().anyMatch(file -> file.state() != FileState.UNCHANGED)) {
            return Verdict.CHANGED;
        }
        if (!compared) {
            return Verdict.NOT_COMPARED;
        }
        return differences.isEmpty() ? Verdict.GENUINE : Verdict.STORED_OTHERWISE;
    }
}
