package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are read as SnakeYAML's composer reads them, and refused in its words at its lines. */
class YamlNodesTests {

    /** What means something in YAML, and some of what does not. */
    private static final List<String> SIGNS = List.of(
            (" ¦  ¦\n¦\n\n¦: ¦- ¦-¦?¦,¦[¦]¦{¦}¦#¦ #¦&a ¦*a ¦&¦*¦!¦!!¦!!str ¦!!binary ¦!!a ¦!<b> ¦|¦>¦'¦\"¦%¦@¦`¦\\¦a¦b¦0¦._"
                            + "¦<<: ¦~¦=¦\t¦\r¦题¦。¦\u00a0¦\u2028¦\u0085¦\ufeff¦\u0001¦\n---\n¦\n...\n¦%YAML 1.1\n")
                    .split("¦"));

    private static final int BENT = Integer.getInteger("gatepost.test.bent", 5_000);

    private static final List<String> SHAPES = List.of(
            "a: b\n",
            "# of it\n\na: b c  # said\n\n# more\nb: 'it''s'\nc: \"a \\\"b\\\" \\\\ \\n c\"\n",
            "list:\n- a: 1\n  b: 2\n- [f, g]\n-\n  - {h: i}\nnext: over\n  two\n\n  lines\n",
            "long: |\n  two\n  lines\nfolded: >-\n  a\n  b\nboth: {zh: 题。, en: 'One, two'}\nlist: [a, {b: c}, [d: e]]\n",
            "a: &a b\nc: *a\n? *a\n: d\ne: &e\n  f: &f [g]\nh: &a i\nj: *a\n",
            "? [a, b]\n: c\n? {d: e}\n: f\n? g\nh:\n",
            "---\na: b\n...\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "---\n",
                "a\n",
                "- a\n",
                "a: b\n---\nc: d\n",
                "a: *b\n",
                "a: &b\n  c: *b\n",
                "a: &b [c]\nd: *b\n",
                "a: &b c\nd: *b\n",
                "a: !!java.lang.Runtime b\n",
                "a: !!java.lang.Runtime {b: c}\n",
                "a: !!java.lang.Runtime [b]\n",
                "a: !!set {b}\n",
                "a: !b c\n",
                "a: ! c\n",
                "a: &b !!str\n",
                "!!merge <<: {a: b}\n",
                "a: b\u0001\n",
                "a: b: c\n",
                "]\n"
            })
    void readsWhatIsRareAndWhatIsWrongAsTheComposerDoes(String yaml) {
        assertSame(yaml);
    }

    @Test
    void goesAsDeepAsTheComposerAndTakesAsMuch() {
        for (int deep : List.of(49, 50, 51, 52)) {
            assertSame("a: " + "[".repeat(deep) + "]".repeat(deep));
            assertSame("a: " + "[".repeat(deep) + "a" + "]".repeat(deep));
        }
        assertSame("a: b\n".repeat(800_010));
    }

    /** The composer says nothing of it, but fails. */
    @Test
    void refusesATagThatIsNone() {
        assertThat(read("a: b\nc: !<%20d> e\n"))
                .asString()
                .contains("f.yaml:2: this is not YAML: Tag must not contain leading or trailing spaces.");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsWhatIsShippedAsTheComposerDoes(AuthoredFiles files) {
        files.list(".yaml").forEach(file -> assertSame(files.text(file)));
    }

    static Stream<AuthoredFiles> shipped() {
        return Stream.of(AuthoredFiles.at("classpath:/content"), AuthoredFiles.at("classpath:/seeds"));
    }

    /** Somebody's slips, thousands of them. */
    @Test
    void readsABentFileAsTheComposerDoes() {
        var random = new Random(20_261_126);
        List<String> whole = new ArrayList<>(SHAPES);
        AuthoredFiles content = AuthoredFiles.at("classpath:/content");
        for (String file : content.list("items/", ".yaml")) {
            String text = content.text(file);
            int second = text.indexOf("\n  - id: ", text.indexOf("\n  - id: ") + 1);
            whole.add(second < 0 ? text : text.substring(0, second + 1));
        }
        for (int each = 0; each < BENT; each++) {
            List<String> some = random.nextBoolean() ? SHAPES : whole;
            assertSame(bent(some.get(random.nextInt(some.size())), random));
        }
    }

    private static String bent(String yaml, Random random) {
        var bent = new StringBuilder(yaml);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int place = random.nextInt(bent.length() + 1);
            int end = Math.min(bent.length(), place + 1 + (random.nextInt(8) == 0 ? random.nextInt(30) : 0));
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            switch (random.nextInt(4)) {
                case 0 -> bent.delete(place, end);
                case 1 -> bent.replace(place, end, sign);
                case 2 -> bent.insert(place, bent.substring(place, end).repeat(2));
                default -> bent.insert(place, sign);
            }
        }
        return bent.toString();
    }

    private static void assertSame(String yaml) {
        assertThat(read(yaml)).as(yaml).isEqualTo(ComposedYaml.of(yaml));
    }

    private static Object read(String yaml) {
        var problems = new Problems();
        Optional<Node.Mapping> mapping = YamlText.compose("f.yaml", yaml, problems);
        assertThat(mapping.isPresent()).as(yaml).isEqualTo(problems.isEmpty());
        return mapping.isPresent() ? mapping.get() : problems.all();
    }
}
