package org.gatepost.certificate.ui;

import java.time.Instant;
import java.util.Locale;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.CertificateState;
import org.gatepost.certificate.Revocation;
import org.gatepost.certificate.paper.Words;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is said of a code, as a plain document: what stands on the certificate, whether it holds, and nothing more. */
final class VerificationPage {

    private final Locale language;
    private final Words words;
    private final CompanyTime time;
    private final String issuer;
    private final PublicDocument document;

    VerificationPage(Locale language, String root, Words words, CompanyTime time, String issuer) {
        this.language = language;
        this.words = words;
        this.time = time;
        this.issuer = issuer;
        this.document = new PublicDocument(language, root, words, words.say("certificate.page.title"));
    }

    String form() {
        document.heading(words.say("certificate.page.title"), words.say("certificate.page.lead"));
        ask("");
        return document.html();
    }

    String found(Certificate certificate, CertificateState state) {
        StateLook look = StateLook.of(state);
        document.heading(
                words.say("certificate.page.title"), words.say("certificate.page.checked", moment(time.now())));
        Element card = card(look.tone());
        Element verdict = card.appendElement("h2").addClass("gp-certificate-verdict");
        verdict.appendChild(PublicDocument.icon(look.glyph()));
        verdict.appendElement("span").text(words.say("certificate.page." + state));
        @Nullable Revocation revocation = certificate.revocation();
        if (revocation != null) {
            card.appendElement("p").text(words.say("certificate.page.since", moment(revocation.at())));
        }
        Element facts = card.appendElement("dl").addClass("gp-facts");
        fact(facts, "certificate.holder", certificate.holder());
        fact(facts, "certificate.position", certificate.position().in(language));
        fact(facts, "certificate.exam", certificate.exam().in(language));
        fact(facts, "certificate.valid", moment(certificate.validUntil()));
        fact(facts, "certificate.passed", moment(certificate.passedAt()));
        fact(facts, "certificate.issued", moment(certificate.issuedAt()));
        fact(facts, "certificate.number", certificate.number().toString()).addClass("gp-certificate-number");
        fact(facts, "certificate.issuer", issuer);
        fact(facts, "certificate.rule", certificate.rule().shown());
        note(words.say("certificate.page.zone", time.zone().getId()));
        return document.html();
    }

    String noSuch(String typed) {
        said(
                Tone.IN_PROGRESS,
                Glyph.SEARCH,
                words.say("certificate.page.none"),
                words.say("certificate.page.none.text"));
        ask(typed);
        return document.html();
    }

    String undecided() {
        said(
                Tone.EXPIRING,
                Glyph.WARNING,
                words.say("certificate.page.undecided"),
                words.say("certificate.page.undecided.text"));
        return document.html();
    }

    String tooMany(long minutes) {
        said(
                Tone.EXPIRING,
                Glyph.CLOCK,
                words.say("certificate.page.tooMany"),
                words.say("certificate.page.tooMany.text", minutes));
        return document.html();
    }

    private void said(Tone tone, Glyph glyph, String verdict, String text) {
        document.heading(words.say("certificate.page.title"), "");
        Element card = card(tone);
        Element heading = card.appendElement("h2").addClass("gp-certificate-verdict");
        heading.appendChild(PublicDocument.icon(glyph));
        heading.appendElement("span").text(verdict);
        card.appendElement("p").text(text);
    }

    private Element card(Tone tone) {
        return document.main()
                .appendElement("section")
                .addClass("gp-card")
                .addClass("gp-stack")
                .addClass("gp-certificate")
                .addClass(tone.className());
    }

    private void ask(String typed) {
        Element form = document.main()
                .appendElement("form")
                .addClass("gp-certificate-form")
                .attr("method", "get")
                .attr("action", document.to("certificate"));
        form.appendElement("label").attr("for", "code").text(words.say("certificate.page.code"));
        form.appendElement("input")
                .attr("id", "code")
                .attr("name", "code")
                .attr("type", "text")
                .attr("required", "")
                .attr("maxlength", "40")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "characters")
                .attr("spellcheck", "false")
                .attr("placeholder", "XXXX-XXXX-XXXX-XXXX")
                .attr("value", typed);
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("gp-action")
                .text(words.say("certificate.page.check"));
        note(words.say("certificate.page.where"));
    }

    private Element fact(Element facts, String label, String value) {
        Element fact = facts.appendElement("div");
        fact.appendElement("dt").text(words.say(label));
        return fact.appendElement("dd").text(value);
    }

    private void note(String text) {
        document.main()
                .appendElement("p")
                .addClass("gp-soft")
                .addClass("gp-small")
                .text(text);
    }

    private String moment(Instant instant) {
        return time.dateAndMinute(instant, language);
    }
}
