package org.gatepost.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts a text and hears with what status it was taken. Written by hand, for the client of Java looks a name up once more
 * when it connects, and could be led elsewhere by then: here the connection goes to the very address that was looked at. It
 * follows no redirection, reads little, and closes the line after a while whatever the other side does.
 */
@Component
class WebhookPost {

    /** For everything together, from the first packet to the status. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration TO_CONNECT = Duration.ofSeconds(4);
    private static final Duration TO_END = Duration.ofSeconds(1);
    /** So many addresses of one name, and no more, are tried one after another. */
    private static final int MOST_TRIED = 4;

    private static final int MOST_READ = 16 * 1024;

    private final Networks networks;
    private final SSLSocketFactory secure;
    private final Duration patience;

    @Autowired
    WebhookPost(Networks networks) {
        this(networks, (SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE);
    }

    WebhookPost(Networks networks, SSLSocketFactory secure, Duration patience) {
        this.networks = networks;
        this.secure = secure;
        this.patience = patience;
    }

    /** Never throws for what the other side does. */
    Answer send(WebhookAddress to, Map<String, String> headers, String body) {
        try {
            return send(to, networks.of(to.host()), head(to, headers, body));
        } catch (UnknownHostException unknown) {
            return Answer.of(PostFault.UNKNOWN_HOST);
        } catch (Networks.ForbiddenNetwork forbidden) {
            return Answer.of(PostFault.FORBIDDEN_NETWORK);
        }
    }

    private Answer send(WebhookAddress to, InetAddress[] found, byte[] request) {
        try (var watch = new Watch(patience)) {
            try (Socket line = connected(watch, found, to.port())) {
                Socket talk = to.isSecure() ? secured(line, to) : line;
                talk.getOutputStream().write(request);
                talk.getOutputStream().flush();
                return answer(talk);
            } catch (IOException failed) {
                return Answer.of(watch.hasRung() ? PostFault.TOO_SLOW : fault(failed));
            }
        }
    }

    private static PostFault fault(IOException failed) {
        return switch (failed) {
            case SSLException untrusted -> PostFault.NOT_TRUSTED;
            case SocketTimeoutException late -> PostFault.TOO_SLOW;
            case NotHttp other -> PostFault.NO_HTTP;
            default -> PostFault.NO_CONNECTION;
        };
    }

    /** To the first of these addresses at which somebody listens, on a line for each, for a line connects once. */
    private Socket connected(Watch watch, InetAddress[] found, int port) throws IOException {
        int most = Math.min(found.length, MOST_TRIED);
        int wait = (int) Math.min(TO_CONNECT.toMillis(), patience.toMillis() * 3 / 4 / most);
        IOException failed = new ConnectException("there is no address");
        for (int i = 0; i < most && !watch.hasRung(); i++) {
            var line = new Socket();
            try {
                watch.over(line);
                line.connect(new InetSocketAddress(found[i], port), wait);
                line.setTcpNoDelay(true);
                return line;
            } catch (IOException unreachable) {
                line.close();
                failed = unreachable;
            }
        }
        throw failed;
    }

    private Socket secured(Socket line, WebhookAddress to) throws IOException {
        var talk = (SSLSocket) secure.createSocket(line, to.host(), to.port(), true);
        var parameters = talk.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        talk.setSSLParameters(parameters);
        talk.startHandshake();
        return talk;
    }

    private static byte[] head(WebhookAddress to, Map<String, String> headers, String body) {
        byte[] text = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder("POST " + to.target() + " HTTP/1.1\r\nHost: " + to.authority()
                + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " + text.length
                + "\r\nUser-Agent: Gatepost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(text);
        return all.toByteArray();
    }

    private static Answer answer(Socket talk) throws IOException {
        InputStream in = talk.getInputStream();
        int left = MOST_READ;
        while (true) {
            String line = line(in, left);
            left -= line.length();
            if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
                throw new NotHttp();
            }
            int status = Integer.parseInt(line.substring(9, 12));
            if (status >= 200) {
                end(talk, in, left);
                return Answer.of(status);
            }
            // Something to be going on with; the answer comes after it.
            do {
                line = line(in, left);
                left -= line.length() + 1;
            } while (!line.isEmpty());
        }
    }

    private static String line(InputStream in, int most) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() >= most) {
                throw new NotHttp();
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** Lets the other side finish in peace, for a moment; what it says is not kept. */
    private static void end(Socket talk, InputStream in, int most) {
        try {
            talk.setSoTimeout((int) TO_END.toMillis());
            in.skipNBytes(most);
        } catch (IOException finished) {
            // It has ended, or is slow, or says more than anybody wants to hear.
        }
    }

    private static final class NotHttp extends IOException {}

    /** Closes a line when time is up. A limit for each read alone would let a receiver that drips go on for ever. */
    private static final class Watch implements AutoCloseable {

        private final Thread thread;
        private volatile boolean rung;
        private volatile @Nullable Socket watched;

        Watch(Duration patience) {
            thread = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(patience);
                    rung = true;
                    end();
                } catch (InterruptedException inTime) {
                    // There is an answer.
                } catch (IOException closed) {
                    // It is closed, as it should be.
                }
            });
        }

        /** This line from now on, which is closed at once when time was up before. */
        void over(Socket line) throws IOException {
            watched = line;
            if (rung) {
                end();
            }
        }

        private void end() throws IOException {
            Socket line = watched;
            if (line != null) {
                line.close();
            }
        }

        boolean hasRung() {
            return rung;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
