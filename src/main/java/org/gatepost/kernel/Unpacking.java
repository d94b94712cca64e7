package org.gatepost.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * One zip that may come from anybody, while it is unpacked in memory: what its entries may be called, and what may still
 * come out of it, for some kilobytes can hold terabytes. Whoever unpacks it has every entry admitted, folders too, and then
 * reads it through here. What is a fit name is the same for every room; how much it takes each says for itself.
 */
public final class Unpacking {

    /** Folders and the file itself; what we pack has half as many. */
    private static final int DEEPEST = 8;

    private static final int LONGEST_NAME = 300;
    private static final int BUFFER = 8192;

    /**
     * What a room takes of one zip.
     *
     * @param entries at most, folders counted
     * @param bytes that all of them together may come to
     * @param tooMuch the key of the refusal of more than that
     * @param badName the key of the refusal of a name that leads elsewhere or that nobody gives
     */
    public record Bounds(int entries, int bytes, String tooMuch, String badName) {}

    private final Bounds bounds;
    private int entriesLeft;
    private int bytesLeft;

    public Unpacking(Bounds bounds) {
        this.bounds = bounds;
        entriesLeft = bounds.entries();
        bytesLeft = bounds.bytes();
    }

    /** @throws Refusal when there are too many entries, or this one's name is no plain path below the zip's own folder */
    public void admit(String name) {
        entriesLeft--;
        if (entriesLeft < 0) {
            throw new Refusal(bounds.tooMuch());
        }
        List<String> parts = List.of(name.split("/", -1));
        boolean leadsAway = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || parts.contains(".")
                || parts.contains("..");
        if (leadsAway || name.length() > LONGEST_NAME || parts.size() > DEEPEST) {
            throw new Refusal(bounds.badName());
        }
    }

    /**
     * An entry to its end.
     *
     * @throws Refusal when it is more than may still come
     */
    public byte[] read(InputStream entry) throws IOException {
        byte[] content = entry.readNBytes(bytesLeft + 1);
        take(content.length);
        return content;
    }

    /**
     * An entry to its end, its bytes handed on and not kept.
     *
     * @throws Refusal when it is more than may still come
     */
    public void pass(InputStream entry, OutputStream to) throws IOException {
        byte[] some = new byte[BUFFER];
        for (int read = entry.read(some); read >= 0; read = entry.read(some)) {
            take(read);
            to.write(some, 0, read);
        }
    }

    private void take(int bytes) {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            throw new Refusal(bounds.tooMuch());
        }
    }
}
