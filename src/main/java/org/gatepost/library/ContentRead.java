package org.gatepost.library;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.source.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * What was read at the start of this node.
 *
 * @param files what was read, and what read it, as {@link ContentKnown} tells it; nothing when that cannot be told
 * @param isCheckedNow false when it was known to pass every check, and was only read
 */
record ContentRead(Content content, Optional<String> files, boolean isCheckedNow) {

    private static final Logger LOG = LoggerFactory.getLogger(ContentRead.class);

    /** Reads files and checks what is not known to have passed every check; what has not changed is told to the revisions. */
    static ContentRead of(
            AuthoredFiles files,
            Ledger ledger,
            ZoneId company,
            double guessPercent,
            ContentKnown known,
            Revisions revisions) {
        // Found beside the reading, which does not ask for it before its end.
        var found = CompletableFuture.supplyAsync(() -> known.digest(files, ledger, company, guessPercent));
        var isChecked =
                SingletonSupplier.of(() -> found.join().filter(known::isChecked).isPresent());
        Manuscript manuscript = Manuscript.read(files, ledger, company, isChecked::obtain);
        Optional<String> digest = found.join();
        if (!isChecked.obtain()) {
            GuessLimit.check(manuscript, guessPercent);
        }
        Optional<Map<String, Integer>> numbers = digest.filter(each -> isChecked.obtain())
                .flatMap(each -> known.numbers(each, manuscript.content(), ledger));
        numbers.ifPresentOrElse(revisions::trust, () -> ModesKept.check(manuscript, revisions));
        if (numbers.isPresent()) {
            LOG.info("nothing has changed since the content was read, checked and recorded by this program");
        }
        return new ContentRead(manuscript.content(), digest, !isChecked.obtain());
    }
}
