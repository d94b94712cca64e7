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

/** Files are read as the whole YAML reader reads them, or left to it. */
class PlainYamlTests {

    /** What means something in YAML, and some of what does not. */
    private static final String SIGNS = "  \n\n:-?,[]{}#&*!|>'\"%@`\\ab0._~=<\t\r题。\u00a0\u2028\ufeff";

    private static final int BENT = Integer.getInteger("gatepost.test.bent", 20_000);

    private static final List<String> SHAPES = List.of(
            "a: b\n",
            "# of it\n\na: b c  # said\n\n# more\nb: 'it''s'\nc: \"a \\\"b\\\" \\\\ \\n c\"\n",
            "a:\nb: 1\nc:\n  # none\nd: -1\ne: x:y z#1 -a ?b\n",
            "list:\n  - a\n  - b c\n  -   d\n  - 'e'\n  - [f, g]\n  - {h: i}\n",
            "list:\n- a: 1\n  b: 2\n- a: 3\nnext: 4\n",
            "list:\n  - a: 1\n\n    b:\n      c: 2\n  # said\n  -\n    a: 3\nnext: 4\n",
            "both: {zh: 题。, en: 'One, two'}\nlist: [a, b c, 'd', \"e\", [], {}, {f: g, h: [i]}]\n",
            "both: {zh: 题,\n  en: over\n    lines,  # said\n  more: [a,\n  b]}\nnext: 1\n",
            "long: over\n  two lines\n  and\n\n\n  more\nnext: 'over\n  two   \n\n  lines  '\nthird: \"a\n b\"\n",
            "list:\n  - over\n    two\n  - 'over\n    two'\nlast: end",
            "a:\n    b:\n          c: d\n    e: f\ng:\n - h\n");

    @Test
    void readsEachShapeItselfThatIsUsual() {
        assertThat(SHAPES)
                .filteredOn(shape -> PlainYaml.read(shape).isPresent())
                .hasSize(SHAPES.size() - 1);
    }

    @Test
    void givesTextsLinesAndOrder() {
        assertThat(PlainYaml.read("# first\nb: {zh: 题, en: \"a\\\"\"}\na:\n- x y\n"))
                .contains(new Node.Mapping(
                        List.of(
                                new Node.Entry(
                                        "b",
                                        2,
                                        new Node.Mapping(
                                                List.of(
                                                        new Node.Entry("zh", 2, new Node.Scalar("题", 2)),
                                                        new Node.Entry("en", 2, new Node.Scalar("a\"", 2))),
                                                2)),
                                new Node.Entry("a", 3, new Node.Sequence(List.of(new Node.Scalar("x y", 4)), 4))),
                        2));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsWhatIsShippedItselfAndAsTheWholeReaderDoes(AuthoredFiles files) {
        for (String file : files.list(".yaml")) {
            assertThat(PlainYaml.read(files.text(file))).as(file).isPresent().isEqualTo(whole(files.text(file)));
        }
    }

    static Stream<AuthoredFiles> shipped() {
        return Stream.of(AuthoredFiles.at("classpath:/content"), AuthoredFiles.at("classpath:/seeds"));
    }

    @Test
    void leavesToTheWholeReaderWhateverMayMeanSomethingElse() {
        assertThat(Stream.of(
                        "",
                        "- a\n",
                        "a\n",
                        " a: b\n",
                        "---\na: b\n",
                        "a: |\n  b\n",
                        "a: &x b\nc: *x\n",
                        "a: !!str b\n",
                        "? a\n: b\n",
                        "a: b: c\n",
                        "a: b\n  c: d\n",
                        "a: 'b\n--- \n'\n",
                        "a: b\r\n",
                        "a:\tb\n",
                        "a: {b: c",
                        "a: {b}\n",
                        "a: 'b\n",
                        "a: [b: c]\n",
                        "a: \"\\u0041\"\n",
                        "题: b\n",
                        "a: 😀\n",
                        "a: " + "[".repeat(30) + "]".repeat(30) + "\n"))
                .allMatch(yaml -> PlainYaml.read(yaml).isEmpty());
    }

    /** Somebody's slips, thousands of them: what is read at all is read as YAML. */
    @Test
    void neverReadsABentFileOtherwiseThanTheWholeReader() {
        var random = new Random(20_261_126);
        List<String> whole = new ArrayList<>(SHAPES);
        AuthoredFiles content = AuthoredFiles.at("classpath:/content");
        for (String file : content.list("items/", ".yaml")) {
            String text = content.text(file);
            int second = text.indexOf("\n  - id: ", text.indexOf("\n  - id: ") + 1);
            whole.add(second < 0 ? text : text.substring(0, second + 1));
        }
        int read = 0;
        for (int each = 0; each < BENT; each++) {
            String bent = bent(whole.get(random.nextInt(whole.size())), random);
            Optional<Node.Mapping> plain = PlainYaml.read(bent);
            if (plain.isPresent()) {
                read++;
                assertThat(plain).as(bent).isEqualTo(whole(bent));
            }
        }
        assertThat(read).isGreaterThan(BENT / 10);
    }

    private static String bent(String yaml, Random random) {
        var bent = new StringBuilder(yaml);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int place = random.nextInt(bent.length() + 1);
            int end = Math.min(bent.length(), place + 1 + (random.nextInt(8) == 0 ? random.nextInt(30) : 0));
            switch (random.nextInt(4)) {
                case 0 -> bent.delete(place, end);
                case 1 -> bent.replace(place, end, sign(random));
                case 2 -> bent.insert(place, bent.substring(place, end).repeat(2));
                default -> bent.insert(place, sign(random));
            }
        }
        return bent.toString();
    }

    private static String sign(Random random) {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }

    private static Optional<Node.Mapping> whole(String yaml) {
        var problems = new Problems();
        Optional<Node.Mapping> whole = YamlText.whole("f.yaml", yaml, problems);
        assertThat(problems.all()).as(yaml).isEmpty();
        return whole;
    }
}
