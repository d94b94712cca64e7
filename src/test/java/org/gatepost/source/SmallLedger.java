package org.gatepost.source;

import java.util.Map;
import org.gatepost.authored.AuthoredFiles;

/** A ledger of two systems with two facts and one, for tests of other rooms. */
public final class SmallLedger {

    /** Its only file. */
    public static final String YAML = """
                document:
                  title: {zh: 文件, en: Document}
                systems:
                  - id: pledge
                    title: {zh: 承诺, en: Pledge}
                    company: {zh: 公司, en: Company}
                    kind: pledge
                    facts:
                      - {id: pledge.f1, zh: 一天, en: One day, where: 一天, line: 3}
                      - {id: pledge.f2, zh: 两年, en: Two years, exact: [保修两年], where: 两年, line: 4}
                  - id: motto
                    title: {zh: 座右铭, en: Motto}
                    company: {zh: 公司, en: Company}
                    kind: concept
                    facts:
                      - {id: motto.f1, zh: 绅士, en: Gentlemen, where: 绅士, line: 5}
                """;

    private SmallLedger() {}

    /** The same, in which something reads otherwise. */
    public static Ledger readWith(String text, String instead) {
        if (!YAML.contains(text)) {
            throw new AssertionError("there is no " + text);
        }
        return LedgerReader.read(AuthoredFiles.of("seeds", Map.of("000.yaml", YAML.replace(text, instead))));
    }

    public static Ledger read() {
        return LedgerReader.read(AuthoredFiles.of("seeds", Map.of("000.yaml", YAML)));
    }
}
