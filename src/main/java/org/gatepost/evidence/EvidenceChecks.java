package org.gatepost.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.gatepost.evidence.PackCheck.Difference;
import org.gatepost.evidence.PackCheck.FileCheck;
import org.gatepost.evidence.PackCheck.FileState;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.kernel.Sha256;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.gatepost.report.ContentNames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks packs that come back: file by file, whether we handed them out, and whether all is stored today as they say. */
@Service
@PreAuthorize("hasRole('HR')")
public class EvidenceChecks {

    /** The most bytes of a zip. */
    public static final int MOST_BYTES = ReceivedPack.MOST_BYTES;

    /** The same in the unit in which it is told. */
    public static final int MOST_MEGABYTES = ReceivedPack.MOST_MEGABYTES;

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceChecks.class);

    private record Compared(List<Difference> differences) {}

    private final AuditTrail trail;
    private final Records records;
    private final Staff staff;
    private final StoredRows rows;
    private final ContentNames names;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate oneMoment;
    /** Each holds a pack and all that is made again of what is stored, and people who sit an exam need the machine. */
    private final Semaphore place = new Semaphore(1);

    EvidenceChecks(
            AuditTrail trail,
            Records records,
            Staff staff,
            StoredRows rows,
            ContentNames names,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.trail = trail;
        this.records = records;
        this.staff = staff;
        this.rows = rows;
        this.names = names;
        this.events = events;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Checks a zip; that it was done is in the audit log.
     *
     * @throws Refusal when it is too large, broken, or no evidence pack, or while another one is checked
     */
    public PackCheck check(Path zip) {
        if (!place.tryAcquire()) {
            throw new Refusal("evidence.refused.busy");
        }
        try {
            return checked(zip);
        } finally {
            place.release();
        }
    }

    private PackCheck checked(Path zip) {
        ReceivedPack pack = ReceivedPack.read(zip);
        String sums = Sha256.of(pack.sums());
        trail.bringUpToDate();
        Optional<AuditTrail.Issued> issued = trail.issue(sums);
        Optional<Compared> compared = compared(pack, issued.orElse(null));
        var check = new PackCheck(
                sums,
                issued.map(this::named).orElse(null),
                issued.map(issue -> issue.file().equals(pack.hash())).orElse(false),
                Optional.ofNullable(pack.files().get(IssueNote.FILE))
                        .map(IssueNote::claims)
                        .orElse(""),
                files(pack),
                compared.isPresent(),
                compared.map(Compared::differences).orElse(List.of()));
        events.publishEvent(new EvidenceAct.Checked(
                issued.map(AuditTrail.Issued::person).orElse(null),
                sums,
                check.verdict() == PackCheck.Verdict.GENUINE));
        return check;
    }

    private static List<FileCheck> files(ReceivedPack pack) {
        var all = new TreeSet<>(pack.listed().keySet());
        all.addAll(pack.files().keySet());
        return all.stream()
                .map(name -> new FileCheck(name, Comparison.state(pack, name)))
                .toList();
    }

    private PackCheck.Issue named(AuditTrail.Issued issue) {
        Person about = staff.person(issue.person());
        var position = new PositionId(issue.position());
        return new PackCheck.Issue(
                issue.at(),
                staff.person(issue.by()).name(),
                about.name(),
                about.number(),
                new LocalizedText(
                        names.position(position, Languages.CHINESE), names.position(position, Languages.ENGLISH)));
    }

    /** Nothing when the pack does not say what it is about, or says it of nobody we know. */
    private Optional<Compared> compared(ReceivedPack pack, AuditTrail.@Nullable Issued issued) {
        byte[] note = pack.files().get(IssueNote.FILE);
        if (note == null || Comparison.state(pack, IssueNote.FILE) != FileState.UNCHANGED) {
            return Optional.empty();
        }
        return IssueNote.read(note)
                .filter(read -> issued == null
                        ? isSomebody(read.subject().person())
                        : issued.person().equals(read.subject().person()))
                .flatMap(read -> compared(pack, read));
    }

    private Optional<Compared> compared(ReceivedPack pack, IssueNote note) {
        try {
            List<Difference> differences = new ArrayList<>(Objects.requireNonNull(oneMoment.execute(status ->
                    new Comparison(pack).with(records.of(note.subject()).files()))));
            if (!trail.hashOf(note.head().number())
                    .equals(Optional.of(note.head().hash()))) {
                differences.addFirst(new Difference("audit-log.json", Difference.Kind.LOG_BROKEN, List.of()));
            }
            return Optional.of(new Compared(differences));
        } catch (RuntimeException unreadable) {
            LOG.error("an evidence pack could not be compared with what is stored", unreadable);
            return Optional.empty();
        }
    }

    private boolean isSomebody(PersonId person) {
        return !rows.of("select id from person where id = :person", Map.of("person", person.value()))
                .isEmpty();
    }
}
