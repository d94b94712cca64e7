package org.gatepost.certificate.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.CertificateState;
import org.gatepost.certificate.Revocation;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.jspecify.annotations.Nullable;

/** One certificate: whether it holds, what it says, and everything that can be fetched of it. */
@StyleSheet("context://css/certificate.css")
public final class CertificateCard extends Div {

    private final transient CompanyTime time;

    public CertificateCard(Certificate certificate, CompanyTime time) {
        this.time = time;
        CertificateState state = certificate.state(time.now());
        StateLook look = StateLook.of(state);
        addClassNames("gp-card", "gp-stack", "gp-certificate", look.tone().className());
        add(
                new StatusBadge(look.tone(), look.glyph(), getTranslation("certificate.state." + state)),
                new H3(certificate.position().in(getLocale())));
        @Nullable Revocation revocation = certificate.revocation();
        if (revocation != null) {
            add(new Paragraph(getTranslation(
                    "certificate.revoked." + revocation.cause(), time.dateAndMinute(revocation.at(), getLocale()))));
        }
        add(facts(certificate), downloads(certificate, state));
    }

    private Facts facts(Certificate certificate) {
        Locale language = getLocale();
        return new Facts()
                .with(getTranslation("certificate.valid"), time.dateAndMinute(certificate.validUntil(), language))
                .with(getTranslation("certificate.number"), certificate.number().toString())
                .with(getTranslation("certificate.exam"), certificate.exam().in(language))
                .with(getTranslation("certificate.passed"), time.dateAndMinute(certificate.passedAt(), language))
                .with(getTranslation("certificate.rule"), certificate.rule().shown());
    }

    private Div downloads(Certificate certificate, CertificateState state) {
        String folder = "certificates/" + certificate.number();
        var row = new Div(
                file(folder + "/zh.pdf", "certificate.download.zh"),
                file(folder + "/en.pdf", "certificate.download.en"));
        if (state == CertificateState.VALID) {
            row.add(file(folder + "/badge.jwt", "certificate.download.badge"));
        }
        var check = new Anchor(certificate.code().path(), getTranslation("certificate.verify"));
        check.setRouterIgnore(true);
        check.addClassName("gp-quiet");
        row.add(check);
        row.addClassName("gp-row");
        return row;
    }

    private Anchor file(String address, String words) {
        var file = new Anchor(address, Glyph.DOWNLOAD.icon(), new Span(getTranslation(words)));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        file.addClassName("gp-quiet");
        return file;
    }
}
