package org.gatepost.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A port of this machine that nobody listened at, and what is asked there without a browser. */
final class LocalPort {

    private final int number;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private LocalPort(int number) {
        this.number = number;
    }

    static LocalPort free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new LocalPort(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int number() {
        return number;
    }

    String url(String path) {
        return "http://127.0.0.1:" + number + path;
    }

    /** Whether Gatepost listens there and says that it is well. */
    boolean isHealthy() {
        var request = HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("\"status\":\"UP\"");
        } catch (IOException e) {
            return false; // nobody is listening yet
        } catch (InterruptedException e) {
            throw PackedJar.interrupted(e);
        }
    }

    /** Asks for a page and looks at no answer. */
    void ask(String path) {
        try {
            http.send(HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw PackedJar.interrupted(e);
        }
    }
}
