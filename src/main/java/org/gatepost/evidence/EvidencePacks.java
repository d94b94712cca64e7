package org.gatepost.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Certificates;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Decided;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.kernel.Sha256;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.gatepost.report.RegisterGroup;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes packs. All of one is read at one moment of the database; that it was handed out, to whom and with which hashes, is in
 * the audit log before anybody gets it.
 */
@Service
@PreAuthorize("hasRole('HR')")
public class EvidencePacks {

    /** Whom it is about, and what can be proven of them; the newest first of each kind. */
    public record Of(Person person, List<Provable> clearances) {

        /** Borders the list. */
        public Of {
            clearances = List.copyOf(clearances);
        }
    }

    private final Staff staff;
    private final Certificates certificates;
    private final Clearances clearances;
    private final Provables provables;
    private final PackFiles files;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate oneMoment;

    EvidencePacks(
            Staff staff,
            Certificates certificates,
            Clearances clearances,
            Provables provables,
            PackFiles files,
            AuditTrail trail,
            ApplicationEventPublisher events,
            CompanyTime time,
            PlatformTransactionManager transactions) {
        this.staff = staff;
        this.certificates = certificates;
        this.clearances = clearances;
        this.provables = provables;
        this.files = files;
        this.trail = trail;
        this.events = events;
        this.time = time;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What can be proven of somebody; nothing when nobody has this employee number. */
    public Optional<Of> of(String employeeNumber) {
        return staff.byNumber(employeeNumber)
                .map(person -> new Of(
                        person,
                        provables.of(person.id(), standing(person.id()), certificates.of(person.id()), time.now())));
    }

    private Map<PositionId, RegisterGroup> standing(PersonId person) {
        return clearances.of(person).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        Decided::id, each -> RegisterGroup.of(each.standing().status())));
    }

    /** Whether somebody has this employee number. */
    public boolean knows(String employeeNumber) {
        return staff.byNumber(employeeNumber).isPresent();
    }

    /**
     * Makes a pack.
     *
     * @param moment of the clearance that is to be proven; a later one than now is now
     * @return a file that the caller deletes
     * @throws Refusal when nobody has this employee number
     * @throws UncheckedIOException when there is no room for it; nothing is left behind
     */
    public EvidencePack issue(String employeeNumber, PositionId position, Instant moment, PackWords words) {
        Person person = staff.byNumber(employeeNumber)
                .orElseThrow(() -> new Refusal("evidence.refused.nobody", employeeNumber));
        clearances.bringRegisterUpToDate(person.id());
        List<Certificate> certified = certificates.of(person.id()).stream()
                .filter(certificate -> certificate.pass().position().equals(position))
                .toList();
        trail.bringUpToDate();
        Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
        Instant proven = moment.isBefore(now) ? moment.truncatedTo(ChronoUnit.MILLIS) : now;
        SortedMap<String, byte[]> made = Objects.requireNonNull(oneMoment.execute(status -> {
            AuditTrail.Head head = trail.head();
            var subject = new Subject(person.id(), position, proven, now, head.number());
            return files.of(person, subject, head, certified, words);
        }));
        return written(person, position, made, LocalDate.ofInstant(proven, time.zone()));
    }

    private EvidencePack written(Person person, PositionId position, SortedMap<String, byte[]> made, LocalDate day) {
        byte[] sums = PackZip.sums(made);
        try {
            Path file = Files.createTempFile("gatepost-evidence-", ".zip");
            try {
                PackZip.write(made, sums, Files.newOutputStream(file));
                events.publishEvent(
                        new EvidenceAct.Issued(person.id(), position, Sha256.of(sums), ReceivedPack.hashOf(file)));
                return new EvidencePack(
                        file,
                        "%s-%s-%s.zip"
                                .formatted(person.number(), position, day)
                                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"),
                        Sha256.of(sums),
                        made.size());
            } catch (IOException | RuntimeException | Error failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException("the evidence pack could not be written", noRoom);
        }
    }
}
