package org.gatepost.evidence;

import java.nio.charset.StandardCharsets;
import org.gatepost.kernel.StoredJson;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the records of a pack are written: to be read by people, and the same bytes on every machine. */
final class PackJson {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PackJson() {}

    static byte[] write(Object value) {
        return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws tools.jackson.core.JacksonException when it is no JSON */
    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** @throws tools.jackson.core.JacksonException when it is no JSON */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** A value as a tree, as it would be stored. */
    static JsonNode tree(Object value) {
        return MAPPER.readTree(StoredJson.write(value));
    }
}
