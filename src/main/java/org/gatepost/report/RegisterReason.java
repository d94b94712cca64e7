package org.gatepost.report;

import java.util.Set;
import org.gatepost.report.RegisterEntry.LastAttempt;

/** Why somebody stands where they stand, in a few words: the same on screen and in the sheet. */
public final class RegisterReason {

    /** The reasons that come from the newest attempt. */
    static final Set<String> FAILED = Set.of("FAILED", "REMEDIATED", "WAITING", "USED_UP");

    private RegisterReason() {}

    /** Gives the text of a translation key, its placeholders filled. */
    @FunctionalInterface
    public interface Words {
        String of(String key, Object... arguments);
    }

    /**
     * Empty where nothing was decided. A missed must-get item is named before the points, for no points make up for it.
     */
    public static String of(RegisterEntry entry, Words words) {
        String reason = entry.reason();
        if (reason == null) {
            return "";
        }
        LastAttempt last = entry.lastAttempt();
        if (last != null && last.mustGetMissed() > 0 && FAILED.contains(reason)) {
            return words.of("report.reason.mustGet." + reason, last.mustGetMissed());
        }
        return words.of("report.reason." + reason);
    }
}
