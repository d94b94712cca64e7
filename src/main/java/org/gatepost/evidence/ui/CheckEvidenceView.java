package org.gatepost.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.gatepost.evidence.EvidenceChecks;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a pack that came back, and says what became of it. */
@Route("evidence-check")
@Menu(order = 40, title = "evidence.check.menu", icon = "check")
@RolesAllowed("HR")
@StyleSheet("context://css/evidence.css")
class CheckEvidenceView extends Div implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckEvidenceView.class);

    private final transient EvidenceChecks checks;
    private final transient CompanyTime time;
    private final Div result = new Div();

    CheckEvidenceView(EvidenceChecks checks, CompanyTime time) {
        this.checks = checks;
        this.time = time;
        addClassName("gp-page");
        var form = new Div(upload(), soft());
        form.addClassNames("gp-card", "gp-stack");
        result.addClassName("gp-stack");
        result.getElement().setAttribute("aria-live", "polite");
        result.setId("result");
        add(
                new PageHeader(getTranslation("evidence.check.title"), getTranslation("evidence.check.lead")),
                form,
                result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.check.title");
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> check(file)));
        var choose = new Button(getTranslation("evidence.check.choose"));
        choose.setIcon(Glyph.UPLOAD.icon());
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(EvidenceChecks.MOST_BYTES);
        upload.setAcceptedFileTypes(".zip");
        upload.setId("upload");
        upload.addFileRejectedListener(
                event -> show(Notice.bad(getTranslation("evidence.refused.file", EvidenceChecks.MOST_MEGABYTES))));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private Paragraph soft() {
        var text = new Paragraph(getTranslation("evidence.check.help", EvidenceChecks.MOST_MEGABYTES));
        text.addClassNames("gp-soft", "gp-small");
        return text;
    }

    /** @param zip is deleted when it has been checked */
    void check(File zip) {
        try {
            result.removeAll();
            result.add(new PackCheckPanel(checks.check(zip.toPath()), time));
        } catch (Refusal refused) {
            show(Notice.bad(getTranslation(refused.key(), refused.arguments())));
        } catch (RuntimeException failed) {
            LOG.error("an evidence pack could not be checked; nothing was said about it", failed);
            show(Notice.bad(getTranslation("evidence.check.failed")));
        } finally {
            delete(zip);
        }
    }

    private void show(Notice notice) {
        result.removeAll();
        result.add(notice);
    }

    private static void delete(File zip) {
        try {
            Files.deleteIfExists(zip.toPath());
        } catch (IOException left) {
            LOG.warn("a pack that was checked could not be deleted and lies there until somebody does", left);
        }
    }
}
