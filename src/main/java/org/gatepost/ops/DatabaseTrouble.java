package org.gatepost.ops;

import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Why a database cannot be used. */
enum DatabaseTrouble {
    /** The file is damaged or no database at all. */
    BROKEN,
    /** Another process has the file open. */
    IN_USE,
    /** The file was written by a version of H2 that this one cannot read. */
    OTHER_VERSION,
    /** The file cannot be read or written: rights, a full disk, a folder that is none. */
    NOT_READABLE,
    /** It opens, and nothing can be written to it. */
    READ_ONLY,
    /** A newer Gatepost has changed its tables. */
    NEWER,
    /** No server answers at the address. */
    NOT_REACHABLE,
    /** User name or password are wrong. */
    NOT_ADMITTED,
    /** The server has no database of this name. */
    NOT_THERE;

    /** Empty when the exception tells of something else. */
    static Optional<DatabaseTrouble> of(SQLException cause, boolean h2) {
        return h2 ? ofFile(cause.getErrorCode()) : ofServer(cause.getSQLState());
    }

    private static Optional<DatabaseTrouble> ofFile(int code) {
        return switch (code) {
            case ErrorCode.FILE_CORRUPTED_1 -> Optional.of(BROKEN);
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(IN_USE);
            case ErrorCode.FILE_VERSION_ERROR_1 -> Optional.of(OTHER_VERSION);
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.FILE_CREATION_FAILED_1 ->
                Optional.of(NOT_READABLE);
            case ErrorCode.DATABASE_IS_READ_ONLY -> Optional.of(READ_ONLY);
            case ErrorCode.WRONG_USER_OR_PASSWORD -> Optional.of(NOT_ADMITTED);
            default -> Optional.empty();
        };
    }

    private static Optional<DatabaseTrouble> ofServer(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case "28000", "28P01" -> Optional.of(NOT_ADMITTED);
            case "3D000" -> Optional.of(NOT_THERE);
            case "25006" -> Optional.of(READ_ONLY);
            // Starting up, shutting down, or no connection left.
            case "57P01", "57P02", "57P03", "53300" -> Optional.of(NOT_REACHABLE);
            default -> state.startsWith("08") ? Optional.of(NOT_REACHABLE) : Optional.empty();
        };
    }
}
