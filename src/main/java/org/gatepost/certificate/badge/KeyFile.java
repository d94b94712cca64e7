package org.gatepost.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

/** The file with the private key, readable by the one who runs the application and by nobody else. */
record KeyFile(Path path) {

    /** What every verifier of an Open Badge must understand is RSA, and this the size that all of them do. */
    private static final int BITS = 2048;

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * The key in the file; the first time one is made.
     *
     * @throws IllegalStateException when the file holds something else
     */
    RSAKey key() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            if (isPosix()) {
                Files.setPosixFilePermissions(path, OWNER);
            }
            return RSAKey.parse(Files.readString(path));
        } catch (IOException unusable) {
            throw new UncheckedIOException("the key for badges, " + path + ", can be neither read nor made", unusable);
        } catch (ParseException broken) {
            throw new IllegalStateException(path + " is no RSA key; without it, the next one is made", broken);
        }
    }

    /** Written beside it and then moved, so that nobody reads half a key; of two who make one at once, one is kept. */
    private void make() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, "badge-key", ".new", tight());
        try {
            Files.writeString(made, generated().toJSONString());
            Files.move(made, path);
        } catch (FileAlreadyExistsException another) {
            Files.delete(made);
        }
    }

    private FileAttribute<?>[] tight() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static RSAKey generated() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every Java makes RSA keys", impossible);
        }
    }
}
