package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.authored.AuthoredSchema;
import org.gatepost.authored.Block;
import org.gatepost.authored.InStep;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Told;
import org.gatepost.authored.Words;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an editor says of an item while it is written is what the program says when it reads it. */
class ItemSchemaTests {

    private static final AuthoredSchema SCHEMA = AuthoredSchema.named("items");

    /** Enemies are no part of an item: the reader of the whole content asks for them. */
    private static final InStep IN_STEP =
            new InStep(SCHEMA, ItemSchemaTests::read, ItemSchemaTests::file, Set.of("enemies"));

    static Stream<Named<JsonNode>> everyType() throws IOException {
        try (var in = Objects.requireNonNull(SampleItems.class.getResourceAsStream("one-of-each.yaml"))) {
            return AuthoredSchema.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .get("items")
                    .valueStream()
                    .map(item -> Named.of(item.get("type").stringValue(), item));
        }
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void acceptsAnItemOfEveryType(JsonNode item) {
        IN_STEP.mustAccept(item);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void refusesWhatIsRefusedByItsShape(JsonNode item) {
        IN_STEP.mustRefuseTheSame(item);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void knowsEveryKeyAndNoOther(JsonNode item) {
        IN_STEP.mustKnowTheSameKeys(item);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void knowsEveryPolicyOfTheType(JsonNode item) {
        if (item.has("policy")) {
            for (Policy policy : Policy.values()) {
                ObjectNode marked = (ObjectNode) item.deepCopy();
                marked.put("policy", Words.of(policy));
                assertThat(SCHEMA.complaints(file(marked)).isEmpty())
                        .as(policy.name())
                        .isEqualTo(read(marked.toString()).isEmpty());
                marked.put("critical", true);
                assertThat(SCHEMA.complaints(file(marked)).isEmpty())
                        .as("must-get, " + policy)
                        .isEqualTo(policy == Policy.ALL_OR_NOTHING);
            }
        }
    }

    @Test
    void knowsEveryTypeAndLevel() {
        assertThat(SCHEMA.words("/$defs/item/properties/type/enum"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(
                                Item.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
        assertThat(SCHEMA.words("/$defs/item/properties/level/enum")).isEqualTo(Words.of(Level.class));
    }

    private static List<String> read(String written) {
        var problems = new Problems();
        Block.read("f.yaml", written, problems).ifPresent(ItemReader::read);
        return Told.lines(problems.all());
    }

    private static JsonNode file(JsonNode item) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.putArray("items").add(item);
        return file;
    }
}
