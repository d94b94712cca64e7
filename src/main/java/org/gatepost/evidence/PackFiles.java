package org.gatepost.evidence;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.paper.CertificatePaper;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Person;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ScoreSheets;
import org.gatepost.report.SheetWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All files of a pack but the list of their hashes. */
@Component
class PackFiles {

    private final Records records;
    private final ContentFiles content;
    private final PackPages pages;
    private final ScoreSheets sheets;
    private final CompanyTime time;
    private final String issuer;

    PackFiles(
            Records records,
            ContentFiles content,
            PackPages pages,
            ScoreSheets sheets,
            CompanyTime time,
            @Value("${gatepost.certificate.issuer}") String issuer) {
        this.records = records;
        this.content = content;
        this.pages = pages;
        this.sheets = sheets;
        this.time = time;
        this.issuer = issuer;
    }

    /** @param certified the certificates of the position */
    SortedMap<String, byte[]> of(
            Person person, Subject subject, AuditTrail.Head head, List<Certificate> certified, PackWords words) {
        Records.Made made = records.of(subject);
        SortedMap<String, byte[]> files = new TreeMap<>(made.files());
        files.put(IssueNote.FILE, IssueNote.of(person, subject, head, SignedIn.current()));
        files.put("sources.json", PackJson.write(content.sources(files)));
        pages.add(person, subject, made, words, files);
        files.put("scores.zh.xlsx", sheets.of(person, subject.issuedAt(), words.chinese()));
        files.put("scores.en.xlsx", sheets.of(person, subject.issuedAt(), words.english()));
        certified.forEach(certificate -> {
            paper(certificate, words, words.chinese(), "zh", files);
            paper(certificate, words, words.english(), "en", files);
        });
        return files;
    }

    private void paper(
            Certificate certificate, PackWords words, SheetWords language, String suffix, Map<String, byte[]> files) {
        var paper = new CertificatePaper(time, issuer, language.locale(), language::of);
        files.put(
                "certificates/" + certificate.number() + "-" + suffix + ".pdf",
                paper.pdf(
                        certificate, words.address() + "/" + certificate.code().path()));
    }
}
