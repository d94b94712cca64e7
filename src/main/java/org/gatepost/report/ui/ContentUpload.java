package org.gatepost.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gatepost.report.ContentRehearsal;
import org.gatepost.widget.Glyph;

/** Takes a folder of content as a zip file. */
final class ContentUpload extends Upload {

    /**
     * @param taken told the name and what is in the file
     * @param refused told the key of the words why a file is not even sent
     */
    ContentUpload(BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        super(UploadHandler.inMemory((metadata, file) -> taken.accept(metadata.fileName(), file)));
        var choose = new Button(getTranslation("report.rehearse.upload"));
        choose.setIcon(Glyph.UPLOAD.icon());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        setUploadButton(choose);
        setDropAllowed(false);
        setMaxFileSize(ContentRehearsal.MOST_BYTES);
        setAcceptedFileTypes(".zip");
        setId("upload");
        addFileRejectedListener(event -> refused.accept("report.rehearse.refused.file"));
        addAllFinishedListener(event -> clearFileList());
    }
}
