package org.gatepost.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gatepost.evidence.EvidenceChecks;
import org.gatepost.evidence.EvidencePack;
import org.gatepost.evidence.EvidencePacks;
import org.gatepost.evidence.PackWords;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.report.DutyLine;
import org.gatepost.report.DutyList;
import org.gatepost.report.KeysForWords;
import org.gatepost.report.PersonFiles;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.ScoreSheets;
import org.gatepost.report.SheetWords;
import org.gatepost.report.StaffMatrix;
import org.springframework.context.ApplicationContext;

/** What somebody looks up or is handed, and what becomes of the paper. */
final class PaperActs extends Acts {

    private static final SheetWords KEYS = new KeysForWords();

    PaperActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.PERSON_VIEWED, () -> byHr(hired(POST), person -> files().of(number(person)))),
                entry(AuditKind.ANSWERS_VIEWED, () -> {
                    AttemptId attempt = studied().sit(POST, 0);
                    return byHr(
                            me(), person -> assertThat(files().answers(attempt)).isNotEmpty());
                }),
                entry(
                        AuditKind.MATRIX_DOWNLOADED,
                        () -> new Done(
                                byHr(
                                                hired(POST),
                                                person -> application
                                                        .getBean(StaffMatrix.class)
                                                        .sheet(
                                                                RegisterFilter.EVERYBODY.withText(NAME),
                                                                RegisterOrder.MOST_URGENT_FIRST,
                                                                KEYS))
                                        .actor(),
                                null)),
                entry(
                        AuditKind.SHEET_DOWNLOADED,
                        () -> new Done(
                                byHr(
                                                hired(POST),
                                                person -> application
                                                        .getBean(ScoreSheets.class)
                                                        .make(
                                                                RegisterFilter.EVERYBODY.withText(NAME),
                                                                RegisterOrder.MOST_URGENT_FIRST,
                                                                KEYS,
                                                                rows -> {}))
                                        .actor(),
                                null)),
                entry(
                        AuditKind.DUTY_LIST_DOWNLOADED,
                        () -> new Done(byHr(hired(POST), this::dutyList).actor(), null)),
                entry(AuditKind.EVIDENCE_ISSUED, () -> byHr(hired(POST), this::pack)),
                entry(
                        AuditKind.EVIDENCE_CHECKED,
                        () -> byHr(
                                hired(POST),
                                person -> application
                                        .getBean(EvidenceChecks.class)
                                        .check(pack(person).file()))),
                entry(AuditKind.CERTIFICATE_REVOKED, () -> {
                    studied().sit(POST, 0);
                    PersonId person = me();
                    byHr(person, holder -> staffing().take(holder, new PositionId(POST)));
                    return new Done(null, person);
                }),
                entry(
                        AuditKind.LOG_EXPORTED,
                        () -> byAdmin(() -> {
                            try {
                                application
                                        .getBean(AuditExport.class)
                                        .write(AuditFilter.EVERYTHING.withPerson(NAME), new ByteArrayOutputStream());
                            } catch (IOException impossible) {
                                throw new UncheckedIOException(impossible);
                            }
                        })));
    }

    private void dutyList(PersonId person) {
        DutyList list = application.getBean(DutyList.class);
        Instant now = application.getBean(CompanyTime.class).now();
        list.sheet(list.check(List.of(new DutyLine(1, number(person), now, now.plusSeconds(60)))), KEYS);
    }

    private PersonFiles files() {
        return application.getBean(PersonFiles.class);
    }

    private EvidencePack pack(PersonId person) {
        return application
                .getBean(EvidencePacks.class)
                .issue(
                        number(person),
                        new PositionId(POST),
                        application.getBean(CompanyTime.class).now(),
                        new PackWords(KEYS, KEYS, ""));
    }
}
