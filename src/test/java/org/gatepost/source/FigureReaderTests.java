package org.gatepost.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Told;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

class FigureReaderTests {

    private static final String LEDGER = """
            document:
              title: {zh: 文件, en: Document}
            systems:
              - id: pledge
                title: {zh: 承诺, en: Pledge}
                company: {zh: 公司, en: Company}
                kind: pledge
                facts:
                  - {id: pledge.f1, zh: 一天, en: One day, where: 一天, line: 3, figures: [%s]}
            """;

    @Test
    void tellsTheTwoLanguagesOfALabelAndAUnitApart() {
        Figure figure = figures("{value: 48, qualifier: at most, unit: 小时 h, label: 下单到上架 order to shelf}")
                .getFirst();
        assertThat(figure.label()).isEqualTo(new LocalizedText("下单到上架", "order to shelf"));
        assertThat(figure.unit()).contains(new LocalizedText("小时", "h"));
        assertThat(figure.bound()).isEqualTo(Figure.Bound.AT_MOST);
    }

    @Test
    void keepsASignThatIsTheSameInBoth() {
        Figure figure = figures("{value: 40, unit: '% agents', label: 150 秒内完成 finish within 150 s}")
                .getFirst();
        assertThat(figure.unit()).contains(new LocalizedText("%", "% agents"));
        assertThat(figure.label()).isEqualTo(new LocalizedText("150 秒内完成", "finish within 150 s"));
    }

    @Test
    void needsNoUnitWhereTheValueSaysItAll() {
        assertThat(figures("{value: 2002-06-07, unit: 日期 date, label: 首届客户日 first Customer Day}")
                        .getFirst()
                        .unit())
                .isEmpty();
    }

    @Test
    void leavesOutPlacesInARowAndNumbersNobodyShouldDial() {
        assertThat(figures("{value: 3, ordinal: true, unit: 讲 lesson, label: 序号 no.}"))
                .isEmpty();
        assertThat(figures("{value: 010-95000123, unit: 电话 phone, label: 北京 Beijing}"))
                .isEmpty();
    }

    @Test
    void refusesABoundNobodyKnows() {
        Told.by(() -> figures("{value: 3, qualifier: at lest, unit: 块 cloths, label: 布 cloths}"))
                .containsExactly("seeds/000.yaml:9: 'qualifier' must be about, at least, at most or more than");
    }

    private static List<Figure> figures(String figure) {
        return LedgerReader.read(AuthoredFiles.of("seeds", Map.of("000.yaml", LEDGER.formatted(figure))))
                .fact(new FactId("pledge.f1"))
                .orElseThrow()
                .figures();
    }
}
