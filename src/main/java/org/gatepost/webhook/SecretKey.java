package org.gatepost.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file that all secrets of webhooks are derived from, readable by the one who runs the application and by nobody else.
 * A copy of the database alone signs nothing. It is made when the first secret is.
 */
@Component
class SecretKey {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    SecretKey(@Value("${gatepost.webhook.key}") Path path) {
        this.path = path;
    }

    /**
     * The secret of a salt, the same on every node that has the file.
     *
     * @throws IllegalStateException when the file holds something else
     */
    WebhookSecret secret(Salt salt) {
        return WebhookSecret.of(WebhookSecret.mac(key(), "gatepost webhook 1 " + salt.value()));
    }

    /** Tells one key from another, and nothing of it. */
    String mark() {
        byte[] mac = WebhookSecret.mac(key(), "gatepost webhook key");
        return HexFormat.of().formatHex(mac, 0, 8);
    }

    private byte[] key() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(path).strip());
            if (key.length != BYTES) {
                throw new IllegalArgumentException("of " + key.length + " bytes");
            }
            return key;
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "the key for webhooks, " + path + ", can be neither read nor made", unusable);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException(path + " is no key for webhooks; without it, the next one is made", broken);
        }
    }

    /** Written beside it and then moved, so that nobody reads half a key; of two who make one at once, one is kept. */
    private void make() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path made = Files.createTempFile(folder, "webhook-key", ".new", tight());
        try {
            Files.writeString(made, HexFormat.of().formatHex(key));
            Files.move(made, path);
        } catch (FileAlreadyExistsException another) {
            Files.delete(made);
        }
    }

    private FileAttribute<?>[] tight() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }
}
