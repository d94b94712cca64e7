package org.gatepost.library;

import java.util.Optional;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.source.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads content before it is put in the place of what runs. Stores nothing. For other rooms' code, never for views. */
@Component
public class NextContents {

    private final Content running;
    private final Bank bank;
    private final Revisions revisions;
    private final Ledger ledger;
    private final double guessPercent;
    private final CompanyTime time;

    NextContents(
            Content running,
            Bank bank,
            Revisions revisions,
            Ledger ledger,
            @Value("${gatepost.library.guess-limit}") double guessPercent,
            CompanyTime time) {
        this.running = running;
        this.bank = bank;
        this.revisions = revisions;
        this.ledger = ledger;
        this.guessPercent = guessPercent;
        this.time = time;
    }

    /**
     * Reads and checks it as a start does.
     *
     * @param seeds the ledger that comes with it; nothing where the one that runs stays
     * @throws UnreadableFiles when a start would not load it, naming every mistake
     */
    public NextContent read(AuthoredFiles content, Optional<AuthoredFiles> seeds) {
        Manuscript manuscript = Manuscript.read(content, seeds.map(Ledger::read).orElse(ledger), time.zone());
        GuessLimit.check(manuscript, guessPercent);
        ModesKept.check(manuscript, revisions);
        // Items may have been corrected since they were read from their files.
        return NextContent.of(running.with(bank.items()), ledger, manuscript);
    }
}
