package org.gatepost.source;

import org.gatepost.authored.AuthoredFiles;

/** The ledger of {@code seeds/}, for tests of other rooms. */
public final class ShippedLedger {

    private ShippedLedger() {}

    public static Ledger read() {
        return LedgerReader.read(AuthoredFiles.at("file:seeds"));
    }
}
