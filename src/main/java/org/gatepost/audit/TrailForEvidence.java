package org.gatepost.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.evidence.AuditTrail;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What evidence packs are told of the log. */
@Repository
class TrailForEvidence implements AuditTrail {

    /**
     * What says why somebody may work; whatever the log learns to tell later stays inside until it is named here. Not the marks
     * of people, given and taken back: whoever gives the second one must not know the first. Not the time that was given, whose
     * reason may be an illness and cannot be taken out of what was hashed. Not packs: else one would differ from the one before
     * it by that one.
     */
    private static final List<String> LET_IN = Stream.of(
                    AuditKind.PERSON_HIRED,
                    AuditKind.PERSON_CORRECTED,
                    AuditKind.PERSON_LEFT,
                    AuditKind.PERSON_CAME_BACK,
                    AuditKind.POSITION_GIVEN,
                    AuditKind.POSITION_ENDED,
                    AuditKind.ATTEMPT_STARTED,
                    AuditKind.ATTEMPT_HANDED_IN,
                    AuditKind.ATTEMPT_TIMED_OUT,
                    AuditKind.ATTEMPT_MARKED,
                    AuditKind.ATTEMPT_VOIDED,
                    AuditKind.ONE_MORE_ALLOWED,
                    AuditKind.ACCOMMODATION_GRANTED,
                    AuditKind.ACCOMMODATION_ENDED,
                    AuditKind.REGRADE_DECIDED,
                    AuditKind.CLEARANCE_CHANGED,
                    AuditKind.CLEARANCE_UNDECIDED,
                    AuditKind.DECIDED_ANEW,
                    AuditKind.CERTIFICATE_REVOKED,
                    AuditKind.WAIVER_ASKED,
                    AuditKind.WAIVER_AGREED,
                    AuditKind.WAIVER_REFUSED,
                    AuditKind.WAIVER_ENDED,
                    AuditKind.CHANGE_TOLD,
                    AuditKind.CHANGE_READ)
            .map(AuditKind::name)
            .toList();

    private final JdbcClient database;
    private final Entries entries;
    private final Chainer chainer;

    TrailForEvidence(JdbcClient database, Entries entries, Chainer chainer) {
        this.database = database;
        this.entries = entries;
        this.chainer = chainer;
    }

    @Override
    public void bringUpToDate() {
        chainer.linkAll();
    }

    @Override
    public Head head() {
        var head = entries.head();
        return new Head(head.number(), head.hash());
    }

    @Override
    public List<Entry> about(PersonId person, long through) {
        return database
                .sql("select " + Entries.COLUMNS + " from audit_entry"
                        + " where person_id = :person and number <= :through and kind in (:in) order by number")
                .param("person", person.value())
                .param("through", through)
                .param("in", LET_IN)
                .query(Entries::entry)
                .list()
                .stream()
                .map(TrailForEvidence::told)
                .toList();
    }

    private static Entry told(AuditEntry entry) {
        Fact fact = entry.fact();
        PersonId actor = fact.actor();
        PersonId person = fact.person();
        AttemptId attempt = fact.attempt();
        ExamId exam = fact.exam();
        return new Entry(
                entry.number(),
                fact.at(),
                fact.kind(),
                actor == null ? null : actor.value(),
                person == null ? null : person.value(),
                attempt == null ? null : attempt.value(),
                exam == null ? null : exam.value(),
                fact.detail(),
                entry.previous(),
                entry.hash(),
                Seal.canonical(entry.number(), fact, entry.previous()));
    }

    @Override
    public Optional<String> hashOf(long number) {
        return number == 0
                ? Optional.of(org.gatepost.audit.Head.OF_NOTHING.hash())
                : database.sql("select hash from audit_entry where number = ?")
                        .param(number)
                        .query(String.class)
                        .optional();
    }

    @Override
    public Optional<Issued> issue(String sums) {
        return database
                .sql("select " + Entries.COLUMNS
                        + " from audit_entry where kind = ? and detail like ? order by number fetch first 1 rows only")
                .params(AuditKind.EVIDENCE_ISSUED.name(), "%\"" + sums.replaceAll("[^0-9a-f]", "") + "\"%")
                .query(Entries::entry)
                .list()
                .stream()
                .flatMap(entry -> Optional.ofNullable(issued(entry.fact(), sums)).stream())
                .findFirst();
    }

    private static @Nullable Issued issued(Fact fact, String sums) {
        Map<?, ?> detail = StoredJson.read(fact.detail(), Map.class);
        return sums.equals(detail.get("sums"))
                ? new Issued(
                        fact.at(),
                        Objects.requireNonNull(fact.actor()),
                        Objects.requireNonNull(fact.person()),
                        String.valueOf(detail.get("position")),
                        String.valueOf(detail.get("file")))
                : null;
    }
}
