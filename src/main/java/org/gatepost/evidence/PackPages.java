package org.gatepost.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Person;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read of a pack: what it is and how to check it, the decision, each form as sat. */
@Component
class PackPages {

    private final ContentNames names;
    private final CompanyTime time;

    PackPages(ContentNames names, CompanyTime time) {
        this.names = names;
        this.time = time;
    }

    void add(Person person, Subject subject, Records.Made made, PackWords words, Map<String, byte[]> files) {
        files.put("README.zh.txt", readme(person, subject, words.chinese()));
        files.put("README.en.txt", readme(person, subject, words.english()));
        files.put("decision.html", decision(person, subject, made, words));
        made.attempts().stream()
                .filter(attempt -> !attempt.form().isEmpty())
                .forEach(attempt -> files.put(
                        attempt.name() + ".html", new SatPage(attempt, title(attempt, words), words).written()));
    }

    private byte[] readme(Person person, Subject subject, SheetWords words) {
        return words.of(
                        "evidence.pack.readme",
                        person.name(),
                        person.number(),
                        names.position(subject.position(), words.locale()),
                        said(subject.moment(), words),
                        said(subject.issuedAt(), words),
                        time.zone().getId(),
                        subject.isOfNow())
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] decision(Person person, Subject subject, Records.Made made, PackWords words) {
        var page = new Page(words.chinese(), words.english(), "evidence.pack.title");
        page.table(
                List.of(),
                List.of(
                        List.of(
                                page.both("evidence.pack.person"),
                                Page.escaped(person.name() + " · " + person.number())),
                        List.of(page.both("evidence.pack.department"), Page.escaped(person.department())),
                        List.of(
                                page.both("evidence.pack.position"),
                                page.pair(
                                        names.position(subject.position(), Languages.CHINESE),
                                        names.position(subject.position(), Languages.ENGLISH))),
                        List.of(page.both("evidence.pack.issuedAt"), moment(page, subject.issuedAt())),
                        List.of(
                                page.both("evidence.pack.issuedTo"),
                                Page.escaped(SignedIn.current().name()))));
        if (!subject.isOfNow()) {
            page.heading("evidence.pack.then", time.said(subject.moment(), time.zone()));
            decided(page, made.then());
        }
        page.heading("evidence.pack.now", time.said(subject.issuedAt(), time.zone()));
        decided(page, made.now());
        page.heading("evidence.pack.attempts");
        if (made.attempts().isEmpty()) {
            page.paragraph(page.both("evidence.pack.noAttempts"));
        } else {
            page.table(
                    List.of(
                            "evidence.pack.attempt",
                            "report.sheet.column.started",
                            "report.sheet.column.finished",
                            "report.sheet.column.verdict",
                            "report.person.score",
                            "evidence.pack.files"),
                    made.attempts().stream().map(each -> row(page, each, words)).toList());
        }
        page.paragraph(page.both("evidence.pack.elsewhere"));
        return page.written();
    }

    private void decided(Page page, DecisionAt at) {
        Map<String, @Nullable Object> told = at.written();
        page.paragraph("<strong>" + page.both("evidence.pack.mayWork." + told.get("mayWork")) + "</strong>");
        String reason = String.valueOf(told.get("reason"));
        String key = at.decided() == null ? "evidence.pack.reason." + reason : "report.reason." + reason;
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(page.both("report.column.REASON"), page.both(key)));
        at.clearedUntil()
                .ifPresent(until -> facts.add(List.of(page.both("report.column.CLEARED_UNTIL"), moment(page, until))));
        at.graceUntil()
                .ifPresent(
                        until -> facts.add(List.of(page.both("report.sheet.column.graceUntil"), moment(page, until))));
        if (told.get("rule") instanceof String rule) {
            facts.add(List.of(page.both("report.sheet.column.rule"), Page.breakable(Page.escaped(rule))));
        }
        if (Boolean.FALSE.equals(told.get("ruleOnRecord"))) {
            facts.add(List.of("", page.both("evidence.pack.ruleNotOnRecord")));
        }
        if (told.get("evidence") instanceof String file) {
            facts.add(List.of(page.both("evidence.pack.restsOn"), Page.breakable(link(file))));
        }
        page.table(List.of(), facts);
    }

    private List<String> row(Page page, AttemptFiles.Sat attempt, PackWords words) {
        Map<String, @Nullable Object> told = attempt.written();
        Map<?, ?> result =
                told.get("results") instanceof List<?> all && !all.isEmpty() ? (Map<?, ?>) all.getLast() : null;
        boolean counts = result != null && Boolean.FALSE.equals(result.get("waiting"));
        LocalizedText title = title(attempt, words);
        String verdict = counts && result != null && !"VOIDED".equals(told.get("state"))
                ? "report.verdict." + result.get("passed")
                : result != null && !"VOIDED".equals(told.get("state"))
                        ? "report.state.beingMarked"
                        : "report.state." + told.get("state");
        return List.of(
                page.pair(title.zh(), title.en()),
                moment(page, told.get("started_at")),
                moment(page, told.get("finished_at")),
                page.both(verdict),
                counts && result != null
                        ? Page.escaped("%s / %s (≥ %s)"
                                .formatted(
                                        Page.points(result.get("earned")),
                                        Page.points(result.get("possible")),
                                        Page.points(result.get("cut_score"))))
                        : "",
                attempt.form().isEmpty()
                        ? link(attempt.name() + ".json")
                        : link(attempt.name() + ".html") + "<br>" + link(attempt.name() + ".json"));
    }

    private LocalizedText title(AttemptFiles.Sat attempt, PackWords words) {
        return new LocalizedText(title(attempt, words.chinese()), title(attempt, words.english()));
    }

    private String title(AttemptFiles.Sat attempt, SheetWords words) {
        return words.of("report.person.attempt", names.exam(attempt.exam(), words.locale()), attempt.number());
    }

    private static String link(String file) {
        return "<a href=\"" + Page.escaped(file) + "\">" + Page.escaped(file) + "</a>";
    }

    private String moment(Page page, @Nullable Object stored) {
        return stored == null ? "" : moment(page, Instant.parse(String.valueOf(stored)));
    }

    private String moment(Page page, Instant at) {
        return page.pair(time.dateAndMinute(at, Languages.CHINESE), time.dateAndMinute(at, Languages.ENGLISH));
    }

    private String said(Instant at, SheetWords words) {
        return time.dateAndMinute(at, words.locale());
    }
}
