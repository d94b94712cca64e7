package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a receiver does, a try ends soon and says what came of it. */
class WebhookPostTests {

    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SSLSocketFactory DEFAULT = (SSLSocketFactory) SSLSocketFactory.getDefault();

    /** What a receiver does with a line on which a question has come. */
    private interface Doing {
        void with(OutputStream out) throws IOException, InterruptedException;
    }

    @Test
    void hearsTheStatusBehindOneThatSaysToGoOn() throws Exception {
        assertThat(answerOf(out -> write(out, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n")))
                .isEqualTo(Answer.of(202));
    }

    @Test
    void readsNoMoreThanALittle() throws Exception {
        assertThat(answerOf(out -> {
                    write(out, "HTTP/1.1 200 OK\r\n\r\n");
                    for (int i = 0; i < 1_000; i++) {
                        write(out, "much to say ".repeat(1_000));
                    }
                }))
                .isEqualTo(Answer.of(200));
        assertThat(answerOf(out -> write(out, "HTTP/1.1 200 " + "O".repeat(20_000))))
                .isEqualTo(Answer.of(PostFault.NO_HTTP));
        assertThat(answerOf(out -> write(out, "SSH-2.0-OpenSSH_9.6\r\n"))).isEqualTo(Answer.of(PostFault.NO_HTTP));
    }

    @Test
    @Timeout(60)
    void waitsForNobodyWhoDripsForEver() throws Exception {
        Answer answer = answerOf(new Networks(true), LITTLE_PATIENCE, out -> {
            while (true) {
                write(out, "H");
                Thread.sleep(100);
            }
        });
        assertThat(answer).isEqualTo(Answer.of(PostFault.TOO_SLOW));
    }

    @Test
    void sendsNothingIntoANetworkThatIsShutThoughTheAddressWasTakenOnce() {
        var post = new WebhookPost(new Networks(false), DEFAULT, PATIENCE);
        assertThat(post.send(kept("http://127.0.0.1:1/hook"), Map.of(), "{}"))
                .isEqualTo(Answer.of(PostFault.FORBIDDEN_NETWORK));
        assertThat(post.send(kept("https://nobody.invalid/"), Map.of(), "{}"))
                .isEqualTo(Answer.of(PostFault.UNKNOWN_HOST));
    }

    @Test
    void trustsOnlyACertificateThatIsTrustedAndOfTheName(@TempDir Path folder) throws Exception {
        SSLContext right = context(folder.resolve("right.p12"), "ip:127.0.0.1");
        SSLContext other = context(folder.resolve("other.p12"), "dns:other.example");
        assertThat(overTls(right, right.getSocketFactory())).isEqualTo(Answer.of(204));
        assertThat(overTls(right, DEFAULT)).isEqualTo(Answer.of(PostFault.NOT_TRUSTED));
        assertThat(overTls(other, other.getSocketFactory())).isEqualTo(Answer.of(PostFault.NOT_TRUSTED));
    }

    @Test
    void triesTheOtherAddressesOfANameWhenNobodyListensAtTheFirst() throws Exception {
        InetAddress deaf = InetAddress.getByName("127.0.0.9");
        InetAddress open = InetAddress.getByName("127.0.0.1");
        var several = new Networks(true) {
            @Override
            InetAddress[] of(String host) {
                return new InetAddress[] {deaf, deaf, open};
            }
        };
        assertThat(answerOf(several, PATIENCE, out -> write(out, "HTTP/1.1 204 No Content\r\n\r\n")))
                .isEqualTo(Answer.of(204));
    }

    private static WebhookAddress kept(String address) {
        return WebhookAddress.kept(address).orElseThrow();
    }

    private static Answer overTls(SSLContext served, SSLSocketFactory trusted) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(served));
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(204, -1);
            }
        });
        server.start();
        try {
            var address = kept("https://127.0.0.1:" + server.getAddress().getPort() + "/");
            return new WebhookPost(new Networks(true), trusted, PATIENCE).send(address, Map.of(), "{}");
        } finally {
            server.stop(0);
        }
    }

    private static SSLContext context(Path store, String name) throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=door",
                        "-ext",
                        "san=" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "secret".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("door", keys.getCertificate("door"));
        var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private static Answer answerOf(Doing doing) throws Exception {
        return answerOf(new Networks(true), PATIENCE, doing);
    }

    private static Answer answerOf(Networks networks, Duration patience, Doing doing) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try (var line = server.accept()) {
                    assertThat(line.getInputStream().read(new byte[8_192])).isPositive();
                    doing.with(line.getOutputStream());
                } catch (IOException gone) {
                    // Whoever asked has heard enough.
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            });
            var address = kept("http://127.0.0.1:" + server.getLocalPort() + "/hook");
            return new WebhookPost(networks, DEFAULT, patience).send(address, Map.of(), "{}");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
