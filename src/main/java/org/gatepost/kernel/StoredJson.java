package org.gatepost.kernel;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values are kept in a text column. Written once and read for years, so reading is lenient: a property an older or
 * newer version wrote and this one does not know is passed over.
 */
public final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // A revision is known by the digest of its text, and maps of the JDK iterate differently in every process.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A flag or a number that an older version did not write yet is false or nought.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StoredJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Tells texts apart that are too long to compare: SHA-256 in hexadecimal digits, 64 of them. */
    public static String digest(String json) {
        return Sha256.of(json);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
