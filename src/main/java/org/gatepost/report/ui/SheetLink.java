package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.gatepost.report.ScoreSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A link to a finished workbook; following it saves the file under its own name, in whatever script that is. */
final class SheetLink extends Anchor {

    private static final Logger LOG = LoggerFactory.getLogger(SheetLink.class);
    private static final int GONE = 410;

    SheetLink(ScoreSheet sheet) {
        setText(sheet.name());
        setHref(DownloadHandler.fromInputStream(event -> response(sheet)));
        getElement().setAttribute("download", true);
    }

    /** As if it had been pressed. */
    void follow() {
        getElement().executeJs("this.click()");
    }

    private static DownloadResponse response(ScoreSheet sheet) {
        try {
            InputStream content = Files.newInputStream(sheet.file());
            return new DownloadResponse(content, sheet.name(), ScoreSheet.TYPE, Files.size(sheet.file()));
        } catch (IOException gone) {
            LOG.warn("A score sheet was asked for after its file had been deleted", gone);
            return DownloadResponse.error(GONE);
        }
    }
}
