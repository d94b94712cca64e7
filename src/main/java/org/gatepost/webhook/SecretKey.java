package org.gatepost.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file that all secrets of webhooks are derived from, readable by the one who runs the application and by nobody else.
 * A copy of the database alone signs nothing. It is made when a secret is asked for and there is none, and never by looking.
 */
@Component
class SecretKey {

    private static final Logger LOG = LoggerFactory.getLogger(SecretKey.class);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;
    private volatile boolean unreadable;

    SecretKey(@Value("${gatepost.webhook.key}") Path path) {
        this.path = path;
    }

    /** What the file holds. */
    static final class Key {

        private final byte[] bits;

        private Key(byte[] bits) {
            this.bits = bits;
        }

        /** The secret of a salt, the same on every node that has the file. */
        WebhookSecret secret(Salt salt) {
            return WebhookSecret.of(WebhookSecret.mac(bits, "gatepost webhook 1 " + salt.value()));
        }

        /** Tells one key from another, and nothing of it. */
        String mark() {
            return HexFormat.of().formatHex(WebhookSecret.mac(bits, "gatepost webhook key"), 0, 8);
        }
    }

    Path path() {
        return path;
    }

    /** The key that is there; none when there is no file or nobody can read a key in it, which is said in the log once. */
    Optional<Key> find() {
        try {
            Key key = read();
            unreadable = false;
            return Optional.of(key);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            if (!unreadable) {
                unreadable = true;
                LOG.error(
                        "{} cannot be read as a key for webhooks; a copy of the file in its place mends it",
                        path,
                        broken);
            }
            return Optional.empty();
        }
    }

    /**
     * The key that is there, or one made now.
     *
     * @throws Refusal when a file is there in which nobody can read a key, which is not to be lost, or none can be made
     */
    Key findOrMake() {
        if (Files.notExists(path)) {
            try {
                make();
            } catch (IOException unusable) {
                LOG.error("the key for webhooks, {}, cannot be made", path, unusable);
            }
        }
        return find().orElseThrow(() -> new Refusal("webhook.refused.key"));
    }

    private Key read() throws IOException {
        byte[] bits = HexFormat.of().parseHex(Files.readString(path).strip());
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("of " + bits.length + " bytes");
        }
        return new Key(bits);
    }

    /** Written beside it and then given its name, so that nobody reads half a key; of two made at once, the first is kept. */
    private void make() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        String written = HexFormat.of().formatHex(bits);
        Path made = Files.createTempFile(folder, "webhook-key", ".new", tight());
        try {
            Files.writeString(made, written);
            Files.createLink(path, made);
        } catch (FileAlreadyExistsException another) {
            LOG.debug("another key was made first", another);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            makeWithoutLinks(written);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void makeWithoutLinks(String written) throws IOException {
        try (var file =
                Files.newByteChannel(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), tight())) {
            file.write(StandardCharsets.US_ASCII.encode(written));
        } catch (FileAlreadyExistsException another) {
            LOG.debug("another key was made first", another);
        }
    }

    private FileAttribute<?>[] tight() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }
}
