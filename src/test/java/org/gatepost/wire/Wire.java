package org.gatepost.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * One browser's connection, kept alive, with its cookie. As small as it can be, for what the driver costs is taken from
 * the same cores as the server; and it counts every byte, headers included.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private String cookie = "";
    private Socket socket;
    private InputStream in;
    /** A page says by itself that it is still open, whatever its person does meanwhile. */
    private final ReentrantLock turn = new ReentrantLock();

    private long sent;
    private long received;
    private Consumer<String> listener = body -> {};

    public Wire(int port) {
        this.port = port;
    }

    /** Hears the unpacked body of each reply. */
    public void onReply(Consumer<String> hears) {
        listener = hears;
    }

    /** @param body unpacked; {@code received} and {@code sent} are bytes on the wire */
    public record Reply(int status, Map<String, String> headers, String body, long sent, long received) {}

    public Reply get(String path) throws IOException {
        return exchange("GET", path, null, "");
    }

    public Reply post(String path, String type, String body) throws IOException {
        return exchange("POST", path, type, body);
    }

    private Reply exchange(String method, String path, String type, String body) throws IOException {
        turn.lock();
        try {
            boolean used = socket != null;
            try {
                return once(method, path, type, body);
            } catch (EOFException idle) {
                if (!used) {
                    throw idle;
                }
                // The server had closed the connection, as it does with idle ones; a browser opens another and goes on.
                return once(method, path, type, body);
            }
        } finally {
            turn.unlock();
        }
    }

    private Reply once(String method, String path, String type, String body) throws IOException {
        sent = 0;
        received = 0;
        try {
            open();
            write(method, path, type, body);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 4096);
        }
    }

    private void write(String method, String path, String type, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(512)
                .append(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n")
                .append("Accept: */*\r\nAccept-Encoding: gzip\r\nAccept-Language: zh-CN\r\nConnection: keep-alive\r\n")
                .append("User-Agent: gatepost-wire\r\n");
        if (!cookie.isEmpty()) {
            head.append("Cookie: " + cookie + "\r\n");
        }
        if (type != null) {
            head.append("Content-Type: " + type + "\r\nContent-Length: " + content.length + "\r\n");
        }
        byte[] beginning = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[beginning.length + content.length];
        System.arraycopy(beginning, 0, all, 0, beginning.length);
        System.arraycopy(content, 0, all, beginning.length, content.length);
        try {
            socket.getOutputStream().write(all);
        } catch (IOException broken) {
            throw new EOFException("the connection was closed");
        }
        sent += all.length;
    }

    private Reply read() throws IOException {
        String first;
        try {
            first = line();
        } catch (IOException reset) {
            if (reset instanceof java.net.SocketTimeoutException) {
                throw reset;
            }
            throw new EOFException("the connection was closed");
        }
        int status = Integer.parseInt(first.substring(9, 12));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            if (name.equalsIgnoreCase("Set-Cookie") && value.startsWith("JSESSIONID=")) {
                cookie = value.substring(0, value.indexOf(';'));
            }
            headers.put(name, value);
        }
        byte[] content = content(headers);
        if ("close".equalsIgnoreCase(headers.get("Connection"))) {
            close();
        }
        var reply = new Reply(status, headers, unpacked(content, headers), sent, received);
        listener.accept(reply.body());
        return reply;
    }

    private byte[] content(Map<String, String> headers) throws IOException {
        if (!"chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
            return bytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        }
        var content = new ByteArrayOutputStream();
        for (int size = chunk(); ; size = chunk()) {
            content.write(bytes(size));
            line();
            if (size == 0) {
                return content.toByteArray();
            }
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new IOException("the reply ended early");
        }
        received += count;
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            received++;
        }
        received++;
        return line.toString();
    }

    private static String unpacked(byte[] content, Map<String, String> headers) throws IOException {
        if (!"gzip".equalsIgnoreCase(headers.get("Content-Encoding"))) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
