package org.gatepost.clearance;

import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Position;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What a position requires, as it is kept since when it does.
 *
 * @param revision of the position, 0 when the content no longer has it
 * @param digest by which the register knows it
 * @param text null when the content no longer has the position
 */
record Rule(
        PositionId id,
        int revision,
        String digest,
        @Nullable String text) {

    /** The form in which it is stored. */
    private record Stored(Position position, Requirement requirement) {}

    static Rule of(Position position, int revision, Requirement requirement) {
        return new Rule(
                position.id(),
                revision,
                Requirement.version(requirement).digest(),
                StoredJson.write(new Stored(position, requirement)));
    }

    static Rule gone(PositionId id) {
        return new Rule(id, 0, Requirement.version(null).digest(), null);
    }

    InForce read(boolean onRecord) {
        Stored stored = text == null ? null : StoredJson.read(text, Stored.class);
        Requirement requirement = stored == null ? null : stored.requirement();
        // A gate that has learnt to decide otherwise since, or a requirement that it reads otherwise.
        boolean same = Requirement.version(requirement).digest().equals(digest);
        return new InForce(
                id, stored == null ? null : stored.position(), revision, requirement, digest, onRecord && same);
    }
}
