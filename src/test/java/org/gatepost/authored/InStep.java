package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;

/**
 * Whether an editor, which knows the schema, and the program, which reads, say the same of a file.
 *
 * @param read what the program tells of what an author wrote
 * @param whole what the schema is about, around what is given to {@code read}
 * @param elsewhere keys that are read by others than {@code read}
 */
public record InStep(
        AuthoredSchema schema,
        Function<String, List<String>> read,
        UnaryOperator<JsonNode> whole,
        Set<String> elsewhere) {

    /**
     * Mistakes of shape, which a schema can see; whether things fit together it cannot. Nor does one say that a negative
     * number is no id, when an id may be a number, or that a grade earns more than the whole criterion.
     */
    private static final Pattern SHAPE = Pattern.compile("' is missing|' is empty|must be a list|must hold keys"
            + "|must list keys|must be a text|must be a whole number|must be a number from (?!0 )|must be true or false"
            + "|there is no (level|mode|verdict|judged|numerals|item type) |this type is marked|'[^'-][^']*' is no id|unknown key"
            + "|there must be \\d+ to \\d+|is no name of a value|exactly one option");

    /** What is named but is no id: the schema sees it, the program says when all is read that there is no such thing. */
    private static final String NO_ID = "regex pattern ^[a-z0-9]+(-";

    private static final String UNKNOWN = "nobodyknowsthis";
    private static final Pattern KNOWN = Pattern.compile("unknown key '" + UNKNOWN + "'[^(]*\\(([^)]*)\\)");

    /** Whether a line tells of a mistake that a schema sees. */
    public static boolean isOfShape(String told) {
        return SHAPE.matcher(told).find();
    }

    /** The file is right for both. */
    public void mustAccept(JsonNode file) {
        assertThat(read.apply(file.toString())).isEmpty();
        assertThat(schema.complaints(whole.apply(file))).isEmpty();
    }

    /** Each value is left out and exchanged: what one of them refuses by its shape, the other refuses as well. */
    public void mustRefuseTheSame(JsonNode file) {
        var softly = new SoftAssertions();
        for (Slips.Slip slip : new Slips(file).values()) {
            List<String> told = read.apply(slip.file().toString());
            List<String> complaints = schema.complaints(whole.apply(slip.file()));
            if (complaints.isEmpty()) {
                softly.assertThat(told)
                        .as("the schema lets pass: " + slip.what())
                        .noneMatch(InStep::isOfShape);
            } else if (!complaints.stream().allMatch(complaint -> complaint.contains(NO_ID))) {
                softly.assertThat(told)
                        .as("read, but the schema says %s: %s", complaints, slip.what())
                        .isNotEmpty();
            }
        }
        softly.assertAll();
    }

    /** At every place, the keys that the program knows are those of the schema. */
    public void mustKnowTheSameKeys(JsonNode file) {
        Set<String> keys = new TreeSet<>(schema.keys());
        new Slips(file).with(UNKNOWN, slip -> known(slip.file()).forEach(keys::add));
        var softly = new SoftAssertions();
        keys.removeAll(elsewhere);
        for (String key : keys) {
            new Slips(file)
                    .with(
                            key,
                            slip -> softly.assertThat(schema.refusesKey(whole.apply(slip.file()), key))
                                    .as("the schema does not know, as the program does not know: " + slip.what())
                                    .isEqualTo(isUnknown(slip.file(), key)));
        }
        softly.assertAll();
    }

    private Stream<String> known(JsonNode file) {
        return read.apply(file.toString()).stream()
                .flatMap(line -> KNOWN.matcher(line).results())
                .flatMap(found -> Stream.of(found.group(1).split(", ")));
    }

    private boolean isUnknown(JsonNode file, String key) {
        return read.apply(file.toString()).stream()
                .anyMatch(line ->
                        line.contains("unknown key '" + key + "'") || line.contains("there is no level '" + key + "'"));
    }
}
