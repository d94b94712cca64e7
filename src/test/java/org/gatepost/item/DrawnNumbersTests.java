package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatepost.Seeded;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** Numbers that are drawn for each person. */
class DrawnNumbersTests {

    private static final Numeric DISCOUNT = WrittenItems.discount(2, "0.01");

    @Test
    void drawsOnlyWhatSatisfiesTheConditionsAndInTimeEverything() {
        Set<Map<String, BigDecimal>> drawn = new HashSet<>();
        Seeded.rounds(2_000, random -> {
            Map<String, BigDecimal> values = DISCOUNT.draw(random);
            assertThat(values.get("d")).isLessThan(values.get("m"));
            drawn.add(values);
        });
        assertThat(drawn).hasSize(27);
    }

    @Test
    void drawsTheSameFromTheSameNumbers() {
        Seeded.rounds(200, random -> {
            long seed = random.nextLong();
            assertThat(DISCOUNT.draw(new Random(seed))).isEqualTo(DISCOUNT.draw(new Random(seed)));
        });
    }

    @Test
    void drawsWhereHardlyAnythingMayBeDrawn() {
        var parameters = new Parameters(
                List.of(new Parameters.Parameter("n", BigDecimal.ZERO, new BigDecimal("999999"), BigDecimal.ONE)),
                List.of(new Formula("n == 123456")));
        assertThat(parameters.draw(new Random(1))).isEqualTo(Map.of("n", new BigDecimal("123456")));
    }

    @Test
    void fillsInStemKeyAndTraps() {
        Numeric item = DISCOUNT.drawn(values("0.1", "0.25"));
        assertThat(item.prompt().stem()).isEqualTo(new LocalizedText("中0.1 of 0.25", "0.1 of 0.25"));
        assertThat(item.prompt().values()).isEqualTo(values("0.1", "0.25"));
        assertThat(item.key().answer().number())
                .isEqualByComparingTo(new BigDecimal(2).divide(new BigDecimal(3), MathContext.DECIMAL128));
        assertThat(item.key().traps())
                .extracting(trap -> trap.answer().number().toPlainString().substring(0, 3))
                .containsExactly("0.4", "1.6");
        assertThat(item.drawn(Map.of())).isSameAs(item);
    }

    @Test
    void leavesOutATrapThatComesToNoNumber() {
        var key = new Numeric.Key(
                DISCOUNT.key().answer(),
                Tolerance.NONE,
                List.of(
                        new Numeric.Trap("#1", new Formula("1 / (m - 0.25)")),
                        new Numeric.Trap("#2", new Formula("d"))));
        var item = new Numeric(DISCOUNT.header(), DISCOUNT.prompt(), key, DISCOUNT.rationale());
        assertThat(item.drawn(values("0.1", "0.25")).key().traps())
                .extracting(Numeric.Trap::misconception)
                .containsExactly("#2");
        assertThat(item.drawn(values("0.1", "0.3")).key().traps()).hasSize(2);
    }

    @Test
    void fillsInWhatIsExplainedAndBelieved() {
        var item = new Numeric(
                DISCOUNT.header(),
                DISCOUNT.prompt(),
                DISCOUNT.key(),
                new Rationale(
                        new LocalizedText("{d}除以{m}", "{d} by {m}, not {x}"),
                        Map.of(
                                "#1",
                                new Misconception(
                                        new LocalizedText("以为{d}", "Takes {d}"),
                                        DISCOUNT.header().facts().getFirst()))));
        Rationale drawn = item.drawn(values("0.1", "0.25")).rationale();
        assertThat(drawn.explanation()).isEqualTo(new LocalizedText("0.1除以0.25", "0.1 by 0.25, not {x}"));
        assertThat(drawn.misconceptions().values())
                .extracting(Misconception::text)
                .containsExactly(new LocalizedText("以为0.1", "Takes 0.1"));
    }

    @Test
    void isNeverShownUndrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Presentation.asWritten(DISCOUNT.prompt()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DISCOUNT.key().answer().number());
        assertThat(Presentation.toTry(DISCOUNT.sample().prompt())
                        .prompt()
                        .stem()
                        .en())
                .doesNotContain("{");
        assertThat(DISCOUNT.sample()).isEqualTo(DISCOUNT.sample());
    }

    @Test
    void takesNoOtherValuesThanItsOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> DISCOUNT.drawn(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> DISCOUNT.drawn(Map.of("d", BigDecimal.ONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenItems.numeric(1, "7", "0").drawn(values("0.1", "0.2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleItems.trueFalse(1, true).drawn(values("0.1", "0.2")));
        assertThat(SampleItems.trueFalse(1, true).draw(new Random())).isEmpty();
    }

    @Test
    void isKeptAndReadBackAsPatternAndAsDrawn() {
        for (Item item : List.of(DISCOUNT, DISCOUNT.sample(), WrittenItems.numeric(2, "7", "10%", "15"))) {
            assertThat(StoredJson.read(StoredJson.write(item), Item.class)).isEqualTo(item);
        }
        assertThat(DrawnValues.read(DrawnValues.write(values("0.1", "0.25")))).isEqualTo(values("0.1", "0.25"));
        assertThat(DrawnValues.write(Map.of())).isNull();
        assertThat(DrawnValues.read(null)).isEmpty();
        assertThat(DrawnValues.write(values("0.1", "0.25"))).isEqualTo("{\"values\":{\"d\":0.1,\"m\":0.25}}");
    }

    @Test
    void looksAtEveryCombinationOrAtAThousandOfThem() {
        var few = DISCOUNT.prompt().parameters();
        assertThat(few.sample(1_000).distinct()).hasSize(42);
        var many = new Parameters(
                List.of(
                        new Parameters.Parameter("a", BigDecimal.ONE, new BigDecimal("100"), BigDecimal.ONE),
                        new Parameters.Parameter("b", BigDecimal.ONE, new BigDecimal("100"), BigDecimal.ONE)),
                List.of());
        assertThat(many.combinations()).isEqualTo(10_000);
        assertThat(many.sample(1_000).distinct()).hasSize(1_000);
        assertThat(many.sample(1_000).map(values -> values.get("b")).distinct()).hasSizeGreaterThan(90);
        assertThat(many.sample(1_000).toList()).isEqualTo(many.sample(1_000).toList());
    }

    private static Map<String, BigDecimal> values(String d, String m) {
        return Map.of("d", new BigDecimal(d), "m", new BigDecimal(m));
    }
}
