package org.gatepost.webhook;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the API's description says of a message. */
final class Described {

    private static final JsonMapper JSON = new JsonMapper();

    private Described() {}

    /** What of it the description does not allow. */
    static List<?> faults(String schema, String body) {
        try (var file = Described.class.getResourceAsStream("/META-INF/resources/api/v1/openapi.json")) {
            String root = """
                    {"$ref": "#/components/schemas/%s", "components": %s}""".formatted(schema, JSON.readTree(file).get("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root)
                    .validate(JSON.readTree(body));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
