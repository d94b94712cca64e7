package org.gatepost.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.CertificateState;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person was ever cleared by: every certificate, every waiver, and each position as it stands or ended. */
@Component
class Provables {

    private static final String HELD =
            "select position_id, since, until from holding where person_id = :person order by since desc, position_id";

    private static final String WAIVED = """
            select w.id, w.position_id, w.starts_at, w.ends_at, a.answered_at, e.ended_at
            from waiver w join waiver_answer a on a.waiver_id = w.id left join waiver_end e on e.waiver_id = w.id
            where w.person_id = :person and a.agreed order by w.id desc""";

    private final StoredRows rows;
    private final ContentNames names;

    Provables(StoredRows rows, ContentNames names) {
        this.rows = rows;
        this.names = names;
    }

    /** @param standing where they stand with each position they hold; one that is not there cannot be decided */
    List<Provable> of(
            PersonId person, Map<PositionId, RegisterGroup> standing, List<Certificate> certificates, Instant now) {
        Map<String, ?> asked = Map.of("person", person.value());
        List<Provable> today = new ArrayList<>();
        List<Provable> held = new ArrayList<>();
        rows.of(HELD, asked).forEach(row -> {
            var position = new PositionId(String.valueOf(row.get("position_id")));
            Instant until = moment(row.get("until"));
            if (until == null || until.isAfter(now)) {
                today.add(new Provable(
                        position,
                        title(position),
                        Provable.Kind.TODAY,
                        now,
                        null,
                        false,
                        "",
                        standing.getOrDefault(position, RegisterGroup.UNDECIDED)));
            } else {
                Instant last = until.minus(Duration.ofMillis(1));
                held.add(new Provable(position, title(position), Provable.Kind.HELD, last, until, true, "", null));
            }
        });
        List<Provable> all = new ArrayList<>(today);
        certificates.forEach(certificate -> all.add(of(certificate, now)));
        List<Map<String, @Nullable Object>> waived = rows.of(WAIVED, asked);
        waived.forEach(row -> {
            Provable waiver = waiver(row, now);
            if (!waiver.moment().isAfter(now)) {
                all.add(waiver);
            }
        });
        all.addAll(held);
        return all;
    }

    private Provable of(Certificate certificate, Instant now) {
        // What was issued late, as for a pass that is older than certificates are, is proven for when it was passed.
        Instant moment = certificate.issuedAt().isBefore(certificate.validUntil())
                ? certificate.issuedAt()
                : certificate.passedAt();
        return new Provable(
                certificate.pass().position(),
                certificate.position(),
                Provable.Kind.CERTIFICATE,
                moment,
                certificate.validUntil(),
                certificate.state(now) != CertificateState.VALID,
                certificate.number().toString(),
                null);
    }

    private Provable waiver(Map<String, ?> row, Instant now) {
        var position = new PositionId(String.valueOf(row.get("position_id")));
        Instant starts = instant(row.get("starts_at"));
        Instant agreed = instant(row.get("answered_at"));
        Instant ended = moment(row.get("ended_at"));
        Instant until = ended == null ? instant(row.get("ends_at")) : ended;
        return new Provable(
                position,
                title(position),
                Provable.Kind.WAIVER,
                starts.isBefore(agreed) ? agreed : starts,
                until,
                !now.isBefore(until),
                String.valueOf(row.get("id")),
                null);
    }

    private LocalizedText title(PositionId position) {
        return new LocalizedText(
                names.position(position, Languages.CHINESE), names.position(position, Languages.ENGLISH));
    }

    private static Instant instant(@Nullable Object stored) {
        return Instant.parse(String.valueOf(stored));
    }

    private static @Nullable Instant moment(@Nullable Object stored) {
        return stored == null ? null : instant(stored);
    }
}
