package org.gatepost.certificate.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Certificates;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** My certificates, those of old clearances too; open to whoever is not cleared any more, for they are theirs. */
@Route("certificates")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/certificate.css")
class CertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Certificates certificates;
    private final transient CompanyTime time;

    CertificatesView(Certificates certificates, CompanyTime time) {
        this.certificates = certificates;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("certificate.mine"), getTranslation("certificate.mine.lead")));
        List<Certificate> mine = certificates.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(
                    Glyph.BADGE, getTranslation("certificate.none"), getTranslation("certificate.none.text")));
        }
        mine.forEach(certificate -> add(new CertificateCard(certificate, time)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.mine");
    }
}
