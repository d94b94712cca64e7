package org.gatepost.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The file of a pack that says what it is about, when it was made and for whom.
 *
 * @param head the last row of the audit log at that time
 */
record IssueNote(Subject subject, AuditTrail.Head head) {

    static final String FILE = "issue.json";

    private static final int LONGEST_CLAIM = 100;
    private static final String FORM = "gatepost-evidence-1";

    static byte[] of(Person person, Subject subject, AuditTrail.Head head, SignedIn issuedTo) {
        Map<String, @Nullable Object> note = new LinkedHashMap<>();
        note.put("form", FORM);
        note.put("person", person.id().value());
        note.put("employeeNumber", person.number());
        note.put("name", person.name());
        note.put("position", subject.position().value());
        note.put("moment", subject.moment().toString());
        note.put("issuedAt", subject.issuedAt().toString());
        note.put("issuedTo", issuedTo.person().value());
        note.put("issuedToName", issuedTo.name());
        note.put("auditLogRow", head.number());
        note.put("auditLogHash", head.hash());
        return PackJson.write(note);
    }

    /** Whom the file says it is about, whoever wrote it: name and employee number; empty where it does not say. */
    static String claims(byte[] json) {
        try {
            JsonNode note = PackJson.read(json);
            return Stream.of("name", "employeeNumber")
                    .map(field -> note.path(field).asString(""))
                    .filter(text -> !text.isBlank())
                    .map(text -> text.substring(0, Math.min(text.length(), LONGEST_CLAIM)))
                    .collect(Collectors.joining(" · "));
        } catch (RuntimeException unreadable) {
            return "";
        }
    }

    /** Nothing when it is none that this version can read. */
    static Optional<IssueNote> read(byte[] json) {
        try {
            JsonNode note = PackJson.read(json);
            if (!note.path("form").asString("").equals(FORM)) {
                return Optional.empty();
            }
            long row = note.path("auditLogRow").asLong();
            return Optional.of(new IssueNote(
                    new Subject(
                            new PersonId(note.path("person").asLong()),
                            new PositionId(note.path("position").asString()),
                            Instant.parse(note.path("moment").asString()),
                            Instant.parse(note.path("issuedAt").asString()),
                            row),
                    new AuditTrail.Head(row, note.path("auditLogHash").asString())));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
