package org.gatepost.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A finished pack in a temporary file, to be sent and then deleted.
 *
 * @param name as it should be saved
 * @param sums SHA-256 of its hash list, by which the audit log knows it
 * @param files how many there are in it besides the list, as a check of it counts them
 */
public record EvidencePack(Path file, String name, String sums, int files) {

    private static final Logger LOG = LoggerFactory.getLogger(EvidencePack.class);

    /** The media type of the file. */
    public static final String TYPE = "application/zip";

    /** Deletes the file; it cannot be sent any more. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("The evidence pack {} could not be deleted and lies there until somebody does", file, left);
        }
    }
}
