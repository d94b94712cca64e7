package org.gatepost.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Another system, on this machine, that is told of changes. */
final class Receiver implements AutoCloseable {

    /** One request, as it arrived. */
    record Got(String id, long second, String signatures, String body, String type) {

        boolean isSignedWith(WebhookSecret secret) {
            return List.of(signatures.split(" ")).contains(secret.sign(id, second, body));
        }
    }

    /** What is answered. */
    interface Answering {
        int to(Got got) throws InterruptedException;
    }

    final List<Got> got = new CopyOnWriteArrayList<>();
    private final AtomicReference<Answering> answering = new AtomicReference<>(message -> 204);
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/hook", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var message = new Got(
                    String.valueOf(headers.getFirst("webhook-id")),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    String.valueOf(headers.getFirst("webhook-signature")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    String.valueOf(headers.getFirst("content-type")));
            got.add(message);
            int status = answering.get().to(message);
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", address());
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    void answers(int status) {
        answering.set(message -> status);
    }

    void answers(Answering how) {
        answering.set(how);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?door=1";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
