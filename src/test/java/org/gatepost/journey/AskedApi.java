package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Another system that asks about somebody. */
final class AskedApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is said of the one position they hold. */
    record Position(String status, String reason, @Nullable Instant clearedUntil, int cycle, String rule) {}

    /** What is said of the person. */
    record Said(boolean cleared, String outcome) {}

    private final PackedJar gatepost;
    private final Newcomer about;
    private final HttpClient http = HttpClient.newHttpClient();

    AskedApi(PackedJar gatepost, Newcomer about) {
        this.gatepost = gatepost;
        this.about = about;
    }

    Said asked() {
        JsonNode answer = ask().path("clearance");
        return new Said(
                answer.path("cleared").asBoolean(), answer.path("outcome").asString());
    }

    Position position() {
        JsonNode position = ask().path("clearance").path("positions").path(0);
        JsonNode until = position.path("clearedUntil");
        return new Position(
                position.path("status").asString(),
                position.path("reason").asString(),
                until.isString() ? Instant.parse(until.asString()) : null,
                position.path("cycle").asInt(),
                position.path("rule").asString());
    }

    /** What time it is there. */
    Instant now() {
        return Instant.parse(ask().path("at").asString());
    }

    private JsonNode ask() {
        var request = HttpRequest.newBuilder(URI.create(gatepost.url("/api/v1/clearances/" + about.number())))
                .header("Authorization", "Bearer " + about.token())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
