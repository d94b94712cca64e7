package org.gatepost.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A finished workbook in a temporary file, to be sent and then deleted.
 *
 * @param name as it should be saved, with its ending
 * @param rows what its tables hold
 */
public record ScoreSheet(Path file, String name, SheetRows rows) {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreSheet.class);

    /** The media type of the file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Deletes the file; it cannot be sent any more. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("The score sheet {} could not be deleted and takes up room until somebody does", file, left);
        }
    }
}
