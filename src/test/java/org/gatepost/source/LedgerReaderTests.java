package org.gatepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Told;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** What an author is told about the fact ledger. */
class LedgerReaderTests {

    private static final String LEDGER = """
            document:
              id: 000
              title: {zh: 文件, en: Document}
            systems:
              - id: pledge
                title: {zh: 承诺, en: Pledge}
                company: {zh: 公司, en: Company}
                kind: pledge
                facts:
                  - id: pledge.f1
                    zh: 一天
                    en: One day
                    exact: [一天]
                    where: 一天
                    line: 3
                doubts:
                  - {zh: 存疑, en: Doubtful}
            """;

    @Test
    void readsASmallestLedger() {
        Ledger ledger = read(LEDGER);
        Fact fact = ledger.fact(new FactId("pledge.f1")).orElseThrow();
        assertThat(fact.text()).isEqualTo(new LocalizedText("一天", "One day"));
        assertThat(fact.line()).isEqualTo(3);
        assertThat(ledger.systemOf(fact.id()).orElseThrow().doubts()).hasSize(1);
    }

    @Test
    void keepsNotesToWritersApartFromWhatReadersAreTold() {
        var system = read(LEDGER
                        + "      - {zh: 不考, en: Do not ask, reader: {zh: 文中没有写。, en: The text does not say.}}\n")
                .systems()
                .iterator()
                .next();
        assertThat(system.doubts())
                .containsExactly(new LocalizedText("存疑", "Doubtful"), new LocalizedText("不考", "Do not ask"));
        assertThat(system.leftOpen()).containsExactly(new LocalizedText("文中没有写。", "The text does not say."));
    }

    @Test
    void refusesANoteOfAnUnknownForm() {
        told(LEDGER.replace("{zh: 存疑, en: Doubtful}", "{zh: 存疑, en: Doubtful, raeder: {zh: 甲, en: A}}"))
                .containsExactly(
                        "seeds/000.yaml:17: unknown key 'raeder' in this entry of 'doubts', did you mean 'reader'?");
    }

    @Test
    void refusesAnEmptyFolder() {
        Told.by(() -> LedgerReader.read(AuthoredFiles.of("seeds", Map.of())))
                .containsExactly("seeds/: no service system found; the fact ledger is missing");
    }

    @Test
    void refusesAFactUsedTwice() {
        told(LEDGER + """
              - id: other
                title: {zh: 甲, en: A}
                company: {zh: 乙, en: B}
                kind: pledge
                facts:
                  - {id: pledge.f1, zh: 二, en: Two, where: 二, line: 4}
            """)
                .containsExactly(
                        "seeds/000.yaml:23: the id 'pledge.f1' is taken already, at seeds/000.yaml:10",
                        "seeds/000.yaml:23: fact 'pledge.f1' stands under system 'other'");
    }

    @Test
    void refusesAFactWithoutItsPlace() {
        told(LEDGER.replace("        line: 3\n", "").replace("where: 一天", "wehre: 一天"))
                .containsExactly(
                        "seeds/000.yaml:10: 'where' is missing in this entry of 'facts'",
                        "seeds/000.yaml:10: 'line' is missing in this entry of 'facts'",
                        "seeds/000.yaml:14: unknown key 'wehre' in this entry of 'facts', did you mean 'where'?");
    }

    @Test
    void refusesALedgerWithoutItsDocument() {
        told(LEDGER.replace("document:\n", "documnet:\n")).containsExactly("seeds/000.yaml:1: 'document' is missing");
    }

    @Test
    void refusesAFileThatNobodyReads() {
        Told.by(() -> LedgerReader.read(AuthoredFiles.of("seeds", Map.of("000.yaml", LEDGER, "001.yml", LEDGER))))
                .containsExactly("seeds/001.yml: name it .yaml, or nobody reads it");
    }

    private static ListAssert<String> told(String yaml) {
        return Told.by(() -> read(yaml));
    }

    private static Ledger read(String yaml) {
        return LedgerReader.read(AuthoredFiles.of("seeds", Map.of("000.yaml", yaml)));
    }
}
