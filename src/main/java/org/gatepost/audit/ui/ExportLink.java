package org.gatepost.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.gatepost.audit.AuditExport;
import org.gatepost.audit.AuditFilter;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Glyph;

/** A link by which what the filter shows is taken along as CSV; it is read while it is sent. */
final class ExportLink extends Anchor {

    private final transient AuditExport export;
    private final transient CompanyTime time;

    ExportLink(AuditExport export, CompanyTime time) {
        this.export = export;
        this.time = time;
        add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("audit.export")));
        addClassNames("gp-audit-export");
        getElement().setAttribute("download", true);
        getElement().setAttribute("title", getTranslation("audit.export.what", AuditExport.MOST));
        setId("audit-export");
    }

    void of(AuditFilter filter) {
        DownloadHandler handler = event -> send(filter, event);
        setHref(handler);
    }

    private void send(AuditFilter filter, DownloadEvent event) throws IOException {
        event.setFileName("audit-" + time.today() + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        export.write(filter, event.getOutputStream());
    }
}
