package org.gatepost.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.gatepost.evidence.EvidencePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A link to a finished pack; following it saves the file under its own name. */
final class PackLink extends Anchor {

    private static final Logger LOG = LoggerFactory.getLogger(PackLink.class);
    private static final int GONE = 410;

    PackLink(EvidencePack pack) {
        setText(pack.name());
        setHref(DownloadHandler.fromInputStream(event -> response(pack)));
        getElement().setAttribute("download", true);
        setId("pack");
    }

    /** As if it had been pressed. */
    void follow() {
        getElement().executeJs("this.click()");
    }

    private static DownloadResponse response(EvidencePack pack) {
        try {
            InputStream content = Files.newInputStream(pack.file());
            return new DownloadResponse(content, pack.name(), EvidencePack.TYPE, Files.size(pack.file()));
        } catch (IOException gone) {
            LOG.warn("An evidence pack was asked for after its file had been deleted", gone);
            return DownloadResponse.error(GONE);
        }
    }
}
