package org.gatepost.authored;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A schema of {@code content/schema}, as an editor judges by it what an author writes. */
public final class AuthoredSchema {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Schema schema;

    private AuthoredSchema(Schema schema) {
        this.schema = schema;
    }

    /** @param name such as {@code items} */
    public static AuthoredSchema named(String name) {
        try {
            String text = Files.readString(Path.of("content/schema/" + name + ".json"), StandardCharsets.UTF_8);
            return new AuthoredSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text));
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    /** A file as the schema sees it. */
    public static JsonNode tree(String yaml) {
        return YAML.readTree(yaml);
    }

    /** What is wrong with a file, a sentence each. */
    public List<String> complaints(JsonNode file) {
        return schema.validate(file).stream().map(Error::toString).toList();
    }

    /** Whether it refuses a key because it stands where no such key may be. */
    boolean refusesKey(JsonNode file, String key) {
        return schema.validate(file).stream()
                .anyMatch(
                        error -> error.getKeyword().equals("additionalProperties") && key.equals(error.getProperty()));
    }

    /** Every key it has anywhere. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        collect(schema.getSchemaNode(), keys);
        return keys;
    }

    /** The words of a closed list. */
    public List<String> words(String pointer) {
        return schema.getSchemaNode()
                .at(pointer)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static void collect(JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (entry.getKey().equals("properties")) {
                    keys.addAll(entry.getValue().propertyNames());
                }
                collect(entry.getValue(), keys);
            });
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, keys));
        }
    }

    /** Every object in the schema that describes something, with its description. */
    public List<String> descriptions() {
        return schema.getSchemaNode().findValues("description").stream()
                .filter(StringNode.class::isInstance)
                .map(JsonNode::stringValue)
                .toList();
    }
}
